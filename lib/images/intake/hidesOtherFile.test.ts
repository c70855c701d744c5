import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'

import { hidesOtherFile } from './hidesOtherFile'

const pixels = Buffer.from('0123456789abcdef'.repeat(4000))
const zipEnd = (comment = '') => {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([end, Buffer.from(comment)])
}

it.each([
  ['an archive', Buffer.concat([pixels, zipEnd()])],
  [
    'an archive with a comment',
    Buffer.concat([pixels, zipEnd('ghi chú'.normalize('NFD').replace(/[^a-z]/g, ''))]),
  ],
  ['a script', Buffer.concat([pixels, Buffer.from('<SCRIPT>alert(1)</SCRIPT>')])],
  ['a page', Buffer.concat([pixels, Buffer.from('<!DOCTYPE  html><p>')])],
  ['a program for a server', Buffer.concat([pixels, Buffer.from('<?php system($_GET[0]);')])],
  ['a script in a comment in front', Buffer.concat([Buffer.from('<script src=x>'), pixels])],
  ['a document', Buffer.concat([pixels.subarray(0, 500), Buffer.from('%PDF-1.4'), pixels])],
])('%s is found', (_, bytes) => {
  expect(hidesOtherFile(bytes)).toBe(true)
})

it('XMP, and the mark of an archive by chance, are none', () => {
  const xmp = Buffer.from(
    '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">&lt;script&gt;</x:xmpmeta>',
  )

  expect(hidesOtherFile(Buffer.concat([xmp, pixels, Buffer.from('PK\x05\x06', 'latin1'), pixels]))).toBe(
    false,
  )
})

it('eight megabytes of chance are none, and take no time', () => {
  const bytes = randomBytes(8_000_000)
  const begun = performance.now()

  expect(hidesOtherFile(bytes)).toBe(false)
  expect(performance.now() - begun).toBeLessThan(1000)
})
