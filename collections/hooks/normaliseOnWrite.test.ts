import type { CollectionConfig, Config, Field, GlobalConfig } from 'payload'
import { expect, it } from 'vitest'
import { normaliseFields, normaliseOnWrite } from './normaliseOnWrite'

type Values = Record<string, unknown>

const title: Field = { name: 'title', type: 'text' }
const slug: Field = { name: 'slug', type: 'text', custom: { isVerbatim: true } }
const lead: Field = { name: 'lead', type: 'textarea' }

const normalise = (fields: Field[], data: Values): Values => {
  normaliseFields(fields, data)
  return data
}

it('a text becomes one line in NFC with paired quotes', () => {
  const data = { title: ' "Đơn vị\nhọc   tập" '.normalize('NFD') }

  expect(normalise([title], data)).toEqual({ title: '“Đơn vị học tập”' })
})

it('a textarea keeps its lines', () => {
  expect(normalise([lead], { lead: ' "Một" \r\n\n\n  hai ' })).toEqual({ lead: '“Một”\n\nhai' })
})

it('each of many texts is normalised', () => {
  const bylines: Field = { name: 'bylines', type: 'text', hasMany: true }

  expect(normalise([bylines], { bylines: [' Thu  Trang', 'Minh\u00A0Đức', null] })).toEqual({
    bylines: ['Thu Trang', 'Minh Đức', null],
  })
})

it('what a machine reads stays as it is', () => {
  expect(normalise([slug], { slug: ' a  "b" ' })).toEqual({ slug: ' a  "b" ' })
})

it('fields that hold no text stay as they are', () => {
  const fields: Field[] = [
    { name: 'date', type: 'date' },
    { name: 'status', type: 'select', options: ['a  b'] },
    { name: 'email', type: 'email' },
  ]
  const data = { date: ' 2020 ', status: 'a  b', email: ' a@example.vn', unknown: ' a  b ' }

  expect(normalise(fields, { ...data })).toEqual(data)
})

it.each([{}, { title: null }, { title: undefined }, { title: 5 }])('the data %j stay as they are', (data) => {
  expect(normalise([title, lead], { ...data })).toStrictEqual(data)
})

it('groups, rows, tabs and arrays are reached, and what is verbatim there stays', () => {
  const fields: Field[] = [
    { name: 'source', type: 'group', fields: [{ type: 'row', fields: [title, slug] }] },
    { name: 'corrections', type: 'array', fields: [lead] },
    {
      type: 'tabs',
      tabs: [
        { label: 'Bài', fields: [title] },
        { name: 'more', fields: [lead] },
      ],
    },
  ]
  const data = {
    source: { title: ' Báo  Yên Bái ', slug: 'a  b' },
    corrections: [{ lead: ' một ' }, { lead: ' hai ' }],
    title: ' Bài ',
    more: { lead: ' ba ' },
  }

  expect(normalise(fields, data)).toEqual({
    source: { title: 'Báo Yên Bái', slug: 'a  b' },
    corrections: [{ lead: 'một' }, { lead: 'hai' }],
    title: 'Bài',
    more: { lead: 'ba' },
  })
})

it('a group that was not sent is not made', () => {
  const fields: Field[] = [{ name: 'source', type: 'group', fields: [title] }, title]

  expect(normalise(fields, { title: ' Bài ' })).toStrictEqual({ title: 'Bài' })
})

it('a rich text is normalised, with the captions of its photos', () => {
  const body: Field = { name: 'body', type: 'richText' }
  const children = [
    { type: 'paragraph', children: [{ type: 'text', text: ' "Một" ' }] },
    { type: 'block', fields: { blockType: 'photo', image: 3, caption: ' Lễ  trao ', credit: 'Thu  Trang' } },
    { type: 'block', fields: { blockType: 'unknown', caption: ' a  b ' } },
  ]

  expect(normalise([body], { body: { root: { type: 'root', children } } })).toEqual({
    body: {
      root: {
        type: 'root',
        children: [
          { type: 'paragraph', children: [{ type: 'text', text: '“Một”' }] },
          {
            type: 'block',
            fields: { blockType: 'photo', image: 3, caption: 'Lễ trao', credit: 'Thu Trang' },
          },
          { type: 'block', fields: { blockType: 'unknown', caption: ' a  b ' } },
        ],
      },
    },
  })
})

it('every collection and global normalises before its own hooks look at the data', async () => {
  const seen: unknown[] = []
  const hooks = { beforeValidate: [({ data }: { data?: unknown }) => void seen.push(structuredClone(data))] }
  const collection = { slug: 'articles', fields: [title], hooks } as CollectionConfig
  const globalConfig = { slug: 'site', fields: [title], hooks } as GlobalConfig

  const config = await normaliseOnWrite()({ collections: [collection], globals: [globalConfig] } as Config)

  for (const entity of [config.collections?.[0], config.globals?.[0]]) {
    const data = { title: ' Một  hai ' }
    for (const hook of entity?.hooks?.beforeValidate ?? []) await hook({ data } as never)
  }
  expect(seen).toEqual([{ title: 'Một hai' }, { title: 'Một hai' }])
})

it('a config without collections and globals stays without', async () => {
  const config = await normaliseOnWrite()({} as Config)

  expect(config).toMatchObject({ collections: undefined, globals: undefined })
})
