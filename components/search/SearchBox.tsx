import type { DetailedHTMLProps, HTMLAttributes } from 'react'

import { toScriptHref } from '@/lib/server/readerScripts'

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React takes the names of custom elements
  namespace JSX {
    interface IntrinsicElements {
      'search-box': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
    }
  }
}

interface SearchBoxProps {
  className?: string
  /** What was asked before. */
  query?: string
}

/**
 * Field and button of a search; the form around them may have more. With scripts titles are suggested while somebody
 * types (`searchBox.browser.mjs`).
 */
export function SearchBox({ className, query }: SearchBoxProps) {
  return (
    <search-box className={className}>
      <input
        type="search"
        name="q"
        aria-label="Tìm kiếm"
        placeholder="Tìm bài, ảnh, văn bản"
        defaultValue={query}
        maxLength={200}
      />
      <button>Tìm</button>
      <script type="module" src={toScriptHref('tim-kiem')} />
    </search-box>
  )
}
