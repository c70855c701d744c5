import { Fragment } from 'react'

import type { TextPiece } from '@/lib/search/highlight'

/** A text in which the words that were searched for are marked. */
export function Pieces({ pieces }: { pieces: TextPiece[] }) {
  return pieces.map(({ text, isMarked }, index) =>
    isMarked ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
  )
}
