import type { DetailedHTMLProps, HTMLAttributes, ReactNode } from 'react'

import { toScriptHref } from '@/lib/server/readerScripts'
import './photoViewer.css'

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React takes the names of custom elements
  namespace JSX {
    interface IntrinsicElements {
      'photo-viewer': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
    }
  }
}

/** Where photos stand that are a part of a longer row, cut into pages. */
export interface PhotoRow {
  /** Position of the first photo here, from 1. */
  first: number
  total: number
  previousPage: string | null
  nextPage: string | null
}

interface PhotoViewerProps {
  row?: PhotoRow
  className?: string
  children: ReactNode
}

/**
 * Around photos that are links (`PhotoLink`): with scripts they open one by one over the page, and what is marked
 * `data-far` loads its picture only when it comes near. What it does lies in `photoViewer.browser.mjs`.
 */
export function PhotoViewer({ row, className, children }: PhotoViewerProps) {
  return (
    <photo-viewer
      className={className}
      data-first={row?.first}
      data-total={row?.total}
      data-previous={row?.previousPage ?? undefined}
      data-next={row?.nextPage ?? undefined}
    >
      {children}
      <dialog aria-label="Xem ảnh" aria-describedby="anh-dang-xem">
        <div data-part="bar">
          <a data-part="alone" href="#noi-dung">
            Mở riêng ảnh này
          </a>
          <button type="button" data-part="close">
            Đóng
          </button>
        </div>
        <ul role="list" data-part="track" tabIndex={0} aria-label="Các ảnh" />
        <button type="button" data-part="previous" aria-label="Ảnh trước">
          ‹
        </button>
        <button type="button" data-part="next" aria-label="Ảnh sau">
          ›
        </button>
        <div data-part="text" id="anh-dang-xem" aria-live="polite" aria-atomic="true">
          <p data-part="counter" />
          <p data-part="caption" />
          <p data-part="alt" className="visually-hidden" />
        </div>
      </dialog>
      <script type="module" src={toScriptHref('xem-anh')} />
    </photo-viewer>
  )
}
