import type { ReactNode } from 'react'
import { marks } from '@/lib/view-models/marks'
import type { Inline } from '@/lib/view-models/types'

interface InlineTextProps {
  nodes: Inline[]
}

type TextNode = Extract<Inline, { kind: 'text' }>

function MarkedText({ node }: { node: TextNode }) {
  return marks.reduce<ReactNode>((text, [mark, Tag]) => (node[mark] ? <Tag>{text}</Tag> : text), node.text)
}

function InlineNode({ node }: { node: Inline }) {
  switch (node.kind) {
    case 'text':
      return <MarkedText node={node} />
    case 'lineBreak':
      return <br />
    case 'link':
      return (
        <a href={node.href} rel={node.isExternal ? 'external noopener' : undefined}>
          <InlineText nodes={node.children} />
        </a>
      )
    default:
      return node satisfies never
  }
}

export function InlineText({ nodes }: InlineTextProps) {
  return nodes.map((node, index) => <InlineNode key={index} node={node} />)
}
