import { randomBytes } from 'node:crypto'
import { parse } from 'node:path'
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload'

import type { Recording } from '@/lib/generated/payload-types'
import { largestRecording, tidyRecording, type RecordingFault } from '@/lib/recordings/tidyRecording'
import { toMimeType } from '@/lib/storage/mimeTypes'
import { toSlug } from '@/lib/vietnamese/slugs'
import { readUpload } from '../hooks/keepFile'

const sentences: Record<RecordingFault | 'tooLarge', string> = {
  unreadable: 'Không nghe được gì trong tệp này: tệp hỏng, tải chưa trọn, hoặc không phải tệp ghi âm.',
  otherCodec:
    'Nhiều điện thoại không nghe được loại tệp này. Hãy chuyển sang MP3 hoặc M4A (AAC) rồi tải lại.',
  tooLarge: 'Tệp lớn hơn 30 MB. Hãy lưu lại ở mức 64 kbit/s; giọng đọc vẫn rõ.',
}

const refuse = (fault: keyof typeof sentences): never => {
  throw new APIError(sentences[fault], 400, null, true)
}

const key = 'recording'

/** Refuses what cannot be heard before anything is stored, and takes out what telephones write into their files. */
export const takeInRecording: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || !file) return args
  const upload = await readUpload(file)
  if (upload.length > largestRecording) refuse('tooLarge')
  const tidy = await tidyRecording(upload)
  if (typeof tidy === 'string') return refuse(tidy)
  const { bytes, extension, seconds } = tidy
  const title = parse(file.name.replaceAll('\\', '/')).name.slice(0, 200)
  req.context[key] = { seconds, title }
  // Editors know it by its name, in lists and forms; no two have the same.
  const name = `${toSlug(title) || 'ban-doc'}-${randomBytes(5).toString('hex')}.${extension}`
  Object.assign(file, { data: bytes, size: bytes.length, name, mimetype: toMimeType(name) })
  delete file.tempFilePath
  return args
}

/** What the file itself says; whoever wrote a title keeps it. */
export const describeRecording: CollectionBeforeChangeHook<Recording> = ({ data, req }) => {
  const taken = req.context[key] as { seconds: number; title: string } | undefined
  if (!taken) return data
  return { ...data, seconds: taken.seconds, title: data.title || taken.title }
}
