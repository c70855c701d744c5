import { expect, inject, it } from 'vitest'

import { useRest } from './restClient'

interface Found {
  docs: { id: number; slug: string }[]
}

it.each([
  ['articles', '/bai-viet', '&where[_status][equals]=published'],
  ['categories', '/chuyen-muc', ''],
])('readers who follow a former address of %s are sent on, with 301', async (collection, folder, filter) => {
  const { send } = await useRest()
  const [document] = (await send<Found>('GET', `/${collection}?limit=1&depth=0${filter}`)).docs
  const path = `/${collection}/${document?.id}`
  const former = `${folder}/${document?.slug}`

  await send('PATCH', path, { slug: 'dia-chi-moi-dat' })

  const moved = await fetch(`${inject('baseUrl')}${former}`, { redirect: 'manual' })
  expect(moved.status).toBe(301)
  expect(moved.headers.get('location')).toBe(`${folder}/dia-chi-moi-dat`)
  const followed = await fetch(`${inject('baseUrl')}${former}`)
  expect(followed.status).toBe(200)

  await send('PATCH', path, { slug: document?.slug })
  const back = await fetch(`${inject('baseUrl')}${former}`, { redirect: 'manual' })
  expect(back.status).toBe(200)
})
