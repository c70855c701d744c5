import { expect, it } from 'vitest'
import { decideSlug } from './setSlug'

const decide = (input: Partial<Parameters<typeof decideSlug>[0]>) =>
  decideSlug({
    typed: undefined,
    title: undefined,
    before: undefined,
    from: 'title',
    isFixed: () => false,
    ...input,
  })

const published = () => true
const draft = { title: 'Trao học bổng', slug: 'trao-hoc-bong' }

it('a new document takes its address from its title', () => {
  expect(decide({ title: 'Trao học bổng' })).toBe('trao-hoc-bong')
})

it('an address that an editor types comes before the title, and is made safe', () => {
  expect(decide({ title: 'Trao học bổng', typed: 'Lễ trao 2020!' })).toBe('le-trao-2020')
})

it.each(['', '   ', '!!!', null])('typing %j is not typing an address', (typed) => {
  expect(decide({ title: 'Trao học bổng', typed })).toBe('trao-hoc-bong')
})

it.each(['', '学习', null, undefined])('a new document with the title %j asks for no address', (title) => {
  expect(decide({ title })).toBe('')
})

it.each([null, '', undefined])('a draft whose stored address is %j takes one from its title', (slug) => {
  expect(decide({ title: 'Trao học bổng', before: { title: 'Nháp', slug } })).toBe('trao-hoc-bong')
})

it.each([draft.slug, undefined, ''])('the address of a draft follows its title while %j is sent', (typed) => {
  expect(decide({ title: 'Trao 100 suất quà', typed, before: draft })).toBe('trao-100-suat-qua')
})

it('the address of a draft follows the field that it is made from', () => {
  const before = { name: 'Tin tức', slug: 'tin-tuc' }

  expect(decide({ title: 'Tin mới', typed: 'tin-tuc', before, from: 'name' })).toBe('tin-moi')
})

it('a published address does not follow the title', () => {
  expect(decide({ title: 'Trao 100 suất quà', typed: draft.slug, before: draft, isFixed: published })).toBe(
    'trao-hoc-bong',
  )
})

it('whether an address is fixed is asked of the stored document', () => {
  const before = { ...draft, _status: 'published' }
  const isFixed = ({ _status }: Record<string, unknown>) => _status === 'published'

  expect(decide({ title: 'Khác', typed: draft.slug, before, isFixed })).toBe('trao-hoc-bong')
  expect(decide({ title: 'Khác', typed: draft.slug, before: draft, isFixed })).toBe('khac')
})

it('an editor can move a published document', () => {
  expect(decide({ title: draft.title, typed: 'Địa chỉ mới', before: draft, isFixed: published })).toBe(
    'dia-chi-moi',
  )
})

it.each(['', null, undefined])('a published address that is sent as %j stays', (typed) => {
  expect(decide({ title: draft.title, typed, before: draft, isFixed: published })).toBe('trao-hoc-bong')
})

it('an address typed by hand stays when the title of the draft changes', () => {
  const before = { title: 'Trao học bổng', slug: 'le-trao' }

  expect(decide({ title: 'Trao 100 suất quà', typed: 'le-trao', before })).toBe('le-trao')
})

it('clearing an address typed by hand makes it follow the title again', () => {
  const before = { title: 'Trao học bổng', slug: 'le-trao' }

  expect(decide({ title: 'Trao học bổng', typed: '', before })).toBe('trao-hoc-bong')
})

it('a draft keeps the number that its address got', () => {
  const before = { title: 'Trao học bổng', slug: 'trao-hoc-bong-2' }

  expect(decide({ title: 'Trao học bổng', typed: 'trao-hoc-bong-2', before })).toBe('trao-hoc-bong-2')
  expect(decide({ title: 'Trao HỌC bổng!', typed: 'trao-hoc-bong-2', before })).toBe('trao-hoc-bong-2')
})

it('an address with a number follows a title that becomes another', () => {
  const before = { title: 'Trao học bổng', slug: 'trao-hoc-bong-2' }

  expect(decide({ title: 'Khai giảng', typed: 'trao-hoc-bong-2', before })).toBe('khai-giang')
})

it('a title that only begins alike is another title', () => {
  const before = { title: 'Trao học bổng', slug: 'trao-hoc-bong-lan-hai' }

  expect(decide({ title: 'Khai giảng', typed: 'trao-hoc-bong-lan-hai', before })).toBe(
    'trao-hoc-bong-lan-hai',
  )
})

it('a change that does not name the title leaves the address', () => {
  expect(decide({ before: draft })).toBe('trao-hoc-bong')
  expect(decide({ typed: draft.slug, before: draft })).toBe('trao-hoc-bong')
})
