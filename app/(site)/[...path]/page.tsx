import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

export const metadata: Metadata = { title: 'Không tìm thấy trang' }

/** Every address that no other page answers. */
export default function Page() {
  notFound()
}
