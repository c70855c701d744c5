import type { ReactNode } from 'react'

interface PhotoLinkProps {
  /** Where the photo stands alone, for whoever has no scripts. */
  href: string
  /** Where the photo's alt text cannot name the link. */
  label?: string | null
  className?: string
  children: ReactNode
}

/** A photo that opens in the viewer around it. */
export function PhotoLink({ href, label, className, children }: PhotoLinkProps) {
  return (
    <a href={href} data-photo="" aria-label={label ?? undefined} className={className}>
      {children}
    </a>
  )
}
