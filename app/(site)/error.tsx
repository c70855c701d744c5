'use client'

import { ErrorView } from '@/components/chrome/ErrorView'

/** Next asks for a client component here. It says nothing of the cause, which stands in the server's log. */
export default function ErrorPage() {
  return <ErrorView />
}
