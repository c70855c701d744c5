import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { describe, expect, it } from 'vitest'
import type { PageBlock } from './blocks'
import { toBody } from './toLexical'

const BLOCKS: PageBlock[] = [
  { kind: 'paragraph', text: 'Mở đầu.' },
  { kind: 'heading', text: '5 nhóm nhiệm vụ' },
  { kind: 'orderedList', items: ['Một.', 'Hai.'], start: 1 },
  { kind: 'paragraph', text: 'Nói thêm.' },
  { kind: 'orderedList', items: ['Ba.', 'Bốn.'], start: 3 },
  { kind: 'bulletList', items: ['Gạch đầu dòng.'] },
]

describe('toBody', () => {
  it('keeps the caption of a photo whose file is missing, in a block that waits for it', () => {
    const { root } = toBody({ blocks: BLOCKS, pictures: [{ caption: 'Trao thưởng.' }] })

    expect(root.children).toHaveLength(BLOCKS.length + 1)
    expect(root.children[0]).toMatchObject({
      type: 'block',
      fields: { blockType: 'photo', caption: 'Trao thưởng.' },
    })
  })

  it('writes the nodes that Payload stores', () => {
    const { root } = toBody({ blocks: BLOCKS, pictures: [] })

    expect(root).toMatchObject({ type: 'root', version: 1, format: '', indent: 0, direction: null })
    expect(root.children[0]).toEqual({
      type: 'paragraph',
      version: 1,
      format: '',
      indent: 0,
      direction: null,
      textFormat: 0,
      textStyle: '',
      children: [
        { type: 'text', text: 'Mở đầu.', version: 1, detail: 0, format: 0, mode: 'normal', style: '' },
      ],
    })
    expect(root.children[1]).toMatchObject({ type: 'heading', tag: 'h2' })
    expect(root.children[2]).toMatchObject({
      type: 'list',
      listType: 'number',
      tag: 'ol',
      start: 1,
      children: [
        { type: 'listitem', value: 1 },
        { type: 'listitem', value: 2 },
      ],
    })
    expect(root.children[4]).toMatchObject({ start: 3, children: [{ value: 3 }, { value: 4 }] })
    expect(root.children[5]).toMatchObject({
      listType: 'bullet',
      tag: 'ul',
      start: 1,
      children: [{ value: 1 }],
    })
  })

  it('gives what the Lexical editor itself reads and writes back', () => {
    const editor = createHeadlessEditor({ nodes: [HeadingNode, ListNode, ListItemNode] })
    const body = toBody({ blocks: BLOCKS, pictures: [] })

    const state = editor.parseEditorState(body satisfies SerializedEditorState)

    expect(JSON.parse(JSON.stringify(state))).toMatchObject(JSON.parse(JSON.stringify(body)))
  })

  it('makes numbered headings h3 only below parts', () => {
    const toTags = (...texts: string[]): unknown[] =>
      toBody({ blocks: texts.map((text) => ({ kind: 'heading', text })), pictures: [] }).root.children.map(
        (node) => (node.type === 'heading' ? node.tag : node.type),
      )

    expect(toTags('I. Mục đích', '1. Đăng ký', 'II. Cách làm')).toEqual(['h2', 'h3', 'h2'])
    expect(toTags('1. Đăng ký', '2. Bình xét')).toEqual(['h2', 'h2'])
    expect(toTags('I. Mục đích', '5 lưu ý', 'Kết quả')).toEqual(['h2', 'h2', 'h2'])
  })
})
