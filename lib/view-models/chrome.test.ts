import { expect, it } from 'vitest'
import { buildCategory } from '@/tests/factories/documents'
import type { Navigation, Site } from '@/lib/generated/payload-types'
import { nameless, toChrome } from './chrome'

const site: Site = {
  id: 1,
  name: 'Hội Khuyến học tỉnh Yên Bái',
  greeting: 'Kính chào quý bạn đọc',
  governingBody: 'Hội Khuyến học tỉnh Yên Bái',
  responsiblePerson: 'Ông Nguyễn Văn An',
  address: 'Thành phố Yên Bái',
  telephone: '(0216) 3.852.123',
  email: 'lienhe@example.vn',
  licence: 'Số 12/GP-TTĐT',
  feedContent: 'lead',
}
const navigation: Navigation = { id: 1 }
const news = buildCategory({ id: 1, name: 'Tin tức', slug: 'tin-tuc' })
const movement = buildCategory({ id: 2, name: 'Phong trào', slug: 'phong-trao', parent: 1 })
const documents = buildCategory({ id: 3, name: 'Văn bản', slug: 'van-ban' })

/** What Payload gives for a global that nobody has saved yet. */
const unsaved = { id: 1 } as Site

it('without a choice the navigation shows the root categories with their children', () => {
  expect(toChrome(site, navigation, [news, movement, documents]).navigation).toEqual([
    {
      name: 'Tin tức',
      href: '/chuyen-muc/tin-tuc',
      children: [{ name: 'Phong trào', href: '/chuyen-muc/phong-trao' }],
    },
    { name: 'Văn bản', href: '/chuyen-muc/van-ban', children: [] },
  ])
})

it('a choice decides what the navigation shows, in its order, without what is gone', () => {
  const chosen = { ...navigation, categories: [3, 99, movement] }

  const { navigation: items } = toChrome(site, chosen, [news, movement, documents])

  expect(items.map(({ name }) => name)).toEqual(['Văn bản', 'Phong trào'])
})

it('a category that has no address yet is no item of the navigation', () => {
  const categories = [buildCategory({ id: 4, slug: null }), documents]

  expect(toChrome(site, navigation, categories).navigation.map(({ name }) => name)).toEqual(['Văn bản'])
})

it('the legal lines stand in their order, with addresses to call and to write to', () => {
  expect(toChrome(site, navigation, []).legal).toEqual([
    { label: 'Cơ quan chủ quản', value: 'Hội Khuyến học tỉnh Yên Bái', href: null },
    { label: 'Chịu trách nhiệm nội dung', value: 'Ông Nguyễn Văn An', href: null },
    { label: 'Địa chỉ', value: 'Thành phố Yên Bái', href: null },
    { label: 'Điện thoại', value: '(0216) 3.852.123', href: 'tel:02163852123' },
    { label: 'Thư điện tử', value: 'lienhe@example.vn', href: 'mailto:lienhe@example.vn' },
    { label: 'Giấy phép', value: 'Số 12/GP-TTĐT', href: null },
  ])
})

it('an international telephone number keeps its plus', () => {
  const { legal } = toChrome({ ...site, telephone: '+84 216 3852 123' }, navigation, [])

  expect(legal.find(({ label }) => label === 'Điện thoại')?.href).toBe('tel:+842163852123')
})

it('a legal line that is not filled in is left out', () => {
  const { legal } = toChrome({ ...site, licence: null, telephone: '' }, navigation, [])

  expect(legal.map(({ label }) => label)).toEqual([
    'Cơ quan chủ quản',
    'Chịu trách nhiệm nội dung',
    'Địa chỉ',
    'Thư điện tử',
  ])
})

it('a portal that nobody has set up has a name and no empty lines', () => {
  expect(toChrome(unsaved, navigation, [])).toEqual({
    name: nameless,
    greeting: '',
    governingBody: '',
    navigation: [],
    legal: [],
    links: [],
  })
})

it('links to other sites are taken over', () => {
  const links = [{ id: 'a', label: 'Hội Khuyến học Việt Nam', url: 'https://example.org' }]

  expect(toChrome(site, { ...navigation, links }, []).links).toEqual([
    { name: 'Hội Khuyến học Việt Nam', href: 'https://example.org' },
  ])
})
