import type { ListBlock } from '@/lib/view-models/types'
import { InlineText } from './InlineText'

interface ListProps {
  list: ListBlock
}

export function List({ list }: ListProps) {
  const items = list.items.map((item, index) => (
    <li key={index}>
      <InlineText nodes={item.children} />
      {item.sublist && <List list={item.sublist} />}
    </li>
  ))
  return list.isOrdered ? (
    <ol start={list.start === 1 ? undefined : list.start}>{items}</ol>
  ) : (
    <ul>{items}</ul>
  )
}
