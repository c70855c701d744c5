import { expect, inject, it } from 'vitest'

import { buildBody } from '../factories/articles'
import { useRest } from './restClient'

interface Written {
  doc: { id: number; slug: string }
}

const name = 'Địa chỉ sẽ đổi'
const article = { title: name, lead: 'Sapô.', body: buildBody('Một đoạn.'), _status: 'published' }

it.each([
  ['articles', '/bai-viet', article],
  ['categories', '/chuyen-muc', { name }],
])('readers who follow a former address of %s are sent on, with 301', async (collection, folder, data) => {
  const { send } = await useRest()
  const { docs } = await send<{ docs: { id: number }[] }>('GET', '/categories?limit=1&depth=0')
  const category = collection === 'articles' ? docs[0]?.id : undefined
  const { doc } = await send<Written>('POST', `/${collection}?depth=0`, { ...data, category })
  const path = `/${collection}/${doc.id}`
  const former = `${folder}/${doc.slug}`

  await send('PATCH', path, { slug: 'dia-chi-moi-dat' })

  const moved = await fetch(`${inject('baseUrl')}${former}`, { redirect: 'manual' })
  expect(moved.status).toBe(301)
  expect(moved.headers.get('location')).toBe(`${folder}/dia-chi-moi-dat`)
  const followed = await fetch(`${inject('baseUrl')}${former}`)
  expect(followed.status).toBe(200)

  await send('PATCH', path, { slug: doc.slug })
  const back = await fetch(`${inject('baseUrl')}${former}`, { redirect: 'manual' })
  expect(back.status).toBe(200)
  await send('DELETE', path)
})
