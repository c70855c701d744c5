import type { BodyBlock } from '@/lib/view-models/types'
import { Caption } from '../article/Caption'
import { Figure } from '../article/Figure'
import { Heading } from '../ui/Heading'
import styles from './Body.module.css'
import { InlineText } from './InlineText'
import { List } from './List'
import { PhotoGroup } from './PhotoGroup'
import { Table } from './Table'

interface BodyProps {
  blocks: BodyBlock[]
}

interface BlockProps {
  block: BodyBlock
  /** Position of a table among the tables of the text, from 1: the only name that it has. */
  tableNumber: number
}

function Block({ block, tableNumber }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={styles[block.alignment]}>
          <InlineText nodes={block.children} />
        </p>
      )
    case 'heading':
      return (
        <Heading level={block.level} id={block.id} className={styles[block.alignment]}>
          <InlineText nodes={block.children} />
        </Heading>
      )
    case 'quote':
      return (
        <blockquote className={styles[block.alignment]}>
          <InlineText nodes={block.children} />
        </blockquote>
      )
    case 'list':
      return <List list={block} />
    case 'table':
      return <Table rows={block.rows} label={`Bảng ${tableNumber}`} />
    case 'photo':
      return <Figure picture={block.picture} />
    case 'lostPhoto':
      return (
        <figure>
          <Caption caption={block.caption} />
        </figure>
      )
    case 'photoGroup':
      return <PhotoGroup pictures={block.pictures} caption={block.caption} />
    default:
      return block satisfies never
  }
}

/** The text of an article. Blocks never change their order after rendering, so their index is their key. */
export function Body({ blocks }: BodyProps) {
  return (
    <div className={styles.body}>
      {blocks.map((block, index) => (
        <Block
          key={index}
          block={block}
          tableNumber={blocks.slice(0, index + 1).filter(({ kind }) => kind === 'table').length}
        />
      ))}
    </div>
  )
}
