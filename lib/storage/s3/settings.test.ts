import { expect, it } from 'vitest'

import { readS3Settings } from './settings'

const whole = {
  S3_BUCKET: 'anh-cua-hoi',
  S3_ENDPOINT: 'https://s3.example.vn/',
  S3_ACCESS_KEY_ID: 'khoa',
  S3_SECRET_ACCESS_KEY: 'bi-mat',
}

it('nothing set, or all of it empty, leaves the files on the disk', () => {
  expect(readS3Settings({})).toBeUndefined()
  expect(readS3Settings({ S3_BUCKET: '', S3_SECRET_ACCESS_KEY: ' ' })).toBeUndefined()
})

it('a store elsewhere needs its address and a key; the rest has a meaning that most of them share', () => {
  expect(readS3Settings(whole)).toEqual({
    bucket: 'anh-cua-hoi',
    endpoint: 'https://s3.example.vn',
    region: 'us-east-1',
    accessKeyId: 'khoa',
    secretAccessKey: 'bi-mat',
    prefix: '',
    forcePathStyle: true,
  })
})

it('Amazon itself needs a region, and has the bucket in the name of the host', () => {
  const { S3_ENDPOINT: _, ...amazon } = whole

  expect(readS3Settings({ ...amazon, S3_REGION: 'ap-southeast-1' })).toMatchObject({
    endpoint: undefined,
    region: 'ap-southeast-1',
    forcePathStyle: false,
  })
  expect(() => readS3Settings(amazon)).toThrow('S3_REGION')
})

it('a prefix loses the slashes at its ends', () => {
  expect(readS3Settings({ ...whole, S3_PREFIX: '/yen-bai/cong/' })?.prefix).toBe('yen-bai/cong')
})

it.each(['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const)(
  'half of it, without %s, is refused by that name',
  (name) => {
    expect(() => readS3Settings({ ...whole, [name]: '' })).toThrow(name)
  },
)

it('one that only hints at a bucket is no reason to put pictures on the disk', () => {
  expect(() => readS3Settings({ S3_PREFIX: 'cong' })).toThrow(/một nửa.*S3_BUCKET/)
})

it.each([
  ['S3_BUCKET', 'Ảnh của hội'],
  ['S3_BUCKET', 'ab'],
  ['S3_ENDPOINT', 's3.example.vn'],
  ['S3_ENDPOINT', 'https://s3.example.vn/anh'],
  ['S3_ENDPOINT', 'ftp://s3.example.vn'],
  ['S3_REGION', 'Singapore 1'],
  ['S3_PREFIX', 'a/../b'],
  ['S3_PREFIX', 'cổng'],
  ['S3_FORCE_PATH_STYLE', 'có'],
])('a bad %s (%s) is refused by name, without the key', (name, value) => {
  expect(() => readS3Settings({ ...whole, [name]: value })).toThrow(new RegExp(`^(?!.*bi-mat).*${name}`))
})
