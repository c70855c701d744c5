import { expect, it } from 'vitest'

import { isOwnForm } from './isOwnForm'

const site = 'https://khuyenhoc.example'

it.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'none' }, true],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'cross-site', origin: site }, false],
  [{ origin: site, host: '127.0.0.1:3000' }, true],
  [{ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, true],
  [{ origin: 'https://khuyenhoc.example.evil', host: 'khuyenhoc.example' }, false],
  [{ origin: 'null', host: 'khuyenhoc.example' }, false],
  [{ host: 'khuyenhoc.example' }, true],
])('%o', (headers, isOwn) => {
  expect(isOwnForm(headers, site)).toBe(isOwn)
})
