import '@/components/ui/tokens.css'
import '@/components/ui/base.css'

import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import { getSite } from '@/lib/queries/site'
import { toScriptHref } from '@/lib/server/readerScripts'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { nameless } from '@/lib/view-models/chrome'

export const dynamic = 'force-dynamic'

export const generateMetadata = async (): Promise<Metadata> => {
  const { name } = await getSite()
  const siteName = name || nameless
  return {
    metadataBase: new URL(readSiteAddress()),
    title: { default: siteName, template: `%s – ${siteName}` },
    openGraph: { siteName, locale: 'vi_VN', type: 'website' },
    icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' }, apple: '/apple-touch-icon.png' },
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#a4161a' },
    { media: '(prefers-color-scheme: dark)', color: '#5c0d10' },
  ],
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    // In previews React meets attributes that a reader's own choice has put there before it.
    <html lang="vi" suppressHydrationWarning>
      <head>
        <script src={toScriptHref('hien-thi')} />
        <script type="module" src={toScriptHref('tien-ich')} />
      </head>
      <body>{children}</body>
    </html>
  )
}
