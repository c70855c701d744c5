import { expect, it } from 'vitest'

import { readFormAddress } from './formAddress'

it.each([
  ['/gop-y', '', { form: 'feedback', path: '/gop-y', address: '/gop-y', slug: null }],
  ['/gop-y', 'x=1', { form: 'feedback', path: '/gop-y', address: '/gop-y', slug: null }],
  [
    '/bao-loi',
    'bai=mot-bai',
    { form: 'errorReport', path: '/bao-loi', address: '/bao-loi?bai=mot-bai', slug: 'mot-bai' },
  ],
  [
    '/bai-viet/mot-bai/y-kien',
    'trang=2&x=1',
    {
      form: 'comment',
      path: '/bai-viet/mot-bai/y-kien',
      address: '/bai-viet/mot-bai/y-kien?trang=2',
      slug: 'mot-bai',
    },
  ],
])('%s?%s has a form', (path, query, at) => {
  expect(readFormAddress(path, query)).toEqual(at)
})

it.each([
  ['/bao-loi', ''],
  ['/bao-loi', 'bai=../admin'],
  ['/bao-loi', `bai=${'a'.repeat(301)}`],
  ['/bai-viet/mot-bai', ''],
  ['/gop-y/da-gui', ''],
])('%s?%s has none', (path, query) => {
  expect(readFormAddress(path, query)).toBeNull()
})
