import { expect, it } from 'vitest'
import { buildArticle, buildNode, buildText, type RichTextNode } from '@/tests/factories/documents'
import { decideLink, toBody } from './body'

/** What stands in a paragraph that begins with `Xem ` and ends with the link. */
const toInlines = (link: RichTextNode) => {
  const paragraph = buildNode('paragraph', [buildText('Xem '), link])
  const [block] = toBody({ root: buildNode('root', [paragraph]) })
  return block?.kind === 'paragraph' ? block.children : []
}

it('a link keeps its words and their formats', () => {
  const link = buildNode('link', [buildText('trang', 1)], { fields: { url: 'https://example.org' } })

  expect(toInlines(link)).toMatchObject([
    { text: 'Xem ' },
    {
      kind: 'link',
      href: 'https://example.org',
      isExternal: true,
      children: [{ text: 'trang', bold: true }],
    },
  ])
})

it.each([
  ['a javascript: address', { linkType: 'custom', url: 'javascript:alert(1)' }],
  [
    'an article that was withdrawn',
    { linkType: 'internal', doc: { value: buildArticle({ _status: 'draft' }) } },
  ],
  ['a document that is missing', { linkType: 'internal', doc: { relationTo: 'articles', value: null } }],
])('a link to %s leaves its words without a link', (_, fields) => {
  const link = buildNode('autolink', [buildText('bài trước', 2)], { fields })

  expect(toInlines(link)).toMatchObject([
    { kind: 'text', text: 'Xem ' },
    { kind: 'text', text: 'bài trước', italic: true },
  ])
})

it('a link to a published article leads to its present address', () => {
  const value = buildArticle({ slug: 'dia-chi-moi' })

  expect(
    decideLink({ fields: { linkType: 'internal', url: 'https://example.org', doc: { value } } }),
  ).toEqual({
    href: '/bai-viet/dia-chi-moi',
    isExternal: false,
  })
})

it.each([
  { doc: { value: 12 } },
  { doc: { value: '12' } },
  { doc: { value: buildArticle({ slug: null }) } },
  { doc: { value: buildArticle({ _status: undefined }) } },
  { doc: null },
  {},
])('an internal link whose target cannot be shown (%#) is none', (target) => {
  expect(decideLink({ fields: { linkType: 'internal', url: 'https://example.org', ...target } })).toBeNull()
})

it.each([
  ['https://example.org/a?b=1', true],
  ['HTTP://EXAMPLE.ORG', true],
  ['mailto:lienhe@example.vn', false],
  ['tel:+842163852123', false],
  ['/chuyen-muc/tin-tuc', false],
  ['#ket-qua', false],
  ['/', false],
])('the address %s is linked', (url, isExternal) => {
  expect(decideLink({ fields: { url } })).toEqual({ href: url, isExternal })
})

it.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,a',
  'vbscript:a',
  'file:///etc/passwd',
  '//evil.example',
  'example.org',
  '',
])('the address %j is not linked', (url) => {
  expect(decideLink({ fields: { linkType: 'custom', url } })).toBeNull()
})

it('a link without any fields is none', () => {
  expect(decideLink({})).toBeNull()
})
