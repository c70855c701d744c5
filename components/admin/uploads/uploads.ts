import { largestPicture } from '@/lib/images/limits'

/** A picture of this batch, as the portal answers. */
export interface TakenImage {
  id: number
  filename: string
  /** Address of a small version; null for tiny pictures. */
  thumbnail: string | null
}

/** One that was in the archive before and is the same, or nearly. */
export interface Alike extends TakenImage {
  kind: 'exact' | 'near'
  caption: string
}

/** Where the upload of one file stands. */
export type UploadState =
  | { kind: 'waiting' }
  /** `sent` in bytes. */
  | { kind: 'sending'; sent: number }
  /** The line dropped; it goes on by itself. */
  | { kind: 'interrupted'; sent: number }
  /** All bytes are there, and the portal makes the picture. */
  | { kind: 'taking' }
  | { kind: 'taken'; image: TakenImage; alike: Alike[] }
  /** It was given up for a picture that the archive has. */
  | { kind: 'reused'; image: TakenImage }
  /** `isLine`: nothing is wrong with the file; it is tried again when there is a line. */
  | { kind: 'failed'; reason: string; isLine: boolean }

export interface PictureUpload {
  key: string
  file: File
  state: UploadState
}

export type Action =
  | { type: 'add'; files: { key: string; file: File }[] }
  | { type: 'state'; key: string; state: UploadState }
  | { type: 'retry'; keys?: string[]; onlyLine?: boolean }

export const tooLarge = 'Tệp lớn hơn 30 MB. Hãy thu nhỏ ảnh rồi tải lại.'

/** A file that the portal would not take need not travel. */
const toStart = ({ size }: File): UploadState =>
  size > largestPicture ? { kind: 'failed', reason: tooLarge, isLine: false } : { kind: 'waiting' }

export const isUnderWay = ({ state: { kind } }: PictureUpload): boolean =>
  kind === 'sending' || kind === 'interrupted' || kind === 'taking'

export const isOpen = (upload: PictureUpload): boolean =>
  upload.state.kind === 'waiting' || isUnderWay(upload)

/** Three at a time: more would only share the same line, and the portal decodes two. */
export const atOnce = 3

export const decideNext = (uploads: readonly PictureUpload[]): PictureUpload | undefined =>
  uploads.filter(isUnderWay).length < atOnce
    ? uploads.find(({ state }) => state.kind === 'waiting')
    : undefined

const isSame = (one: File, other: File): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified

export const reduceUploads = (uploads: PictureUpload[], action: Action): PictureUpload[] => {
  switch (action.type) {
    case 'add': {
      // Whoever chooses a folder twice means its pictures once.
      const fresh = action.files.filter(({ file }) => !uploads.some((upload) => isSame(upload.file, file)))
      return [...uploads, ...fresh.map(({ key, file }) => ({ key, file, state: toStart(file) }))]
    }
    case 'state':
      return uploads.map((upload) =>
        upload.key === action.key ? { ...upload, state: action.state } : upload,
      )
    case 'retry':
      return uploads.map((upload) => {
        const { key, file, state } = upload
        if (state.kind !== 'failed') return upload
        if (action.keys && !action.keys.includes(key)) return upload
        return action.onlyLine && !state.isLine ? upload : { key, file, state: toStart(file) }
      })
  }
}

export const toSent = ({ file, state }: PictureUpload): number => {
  switch (state.kind) {
    case 'sending':
    case 'interrupted':
      return Math.min(state.sent, file.size)
    case 'taking':
    case 'taken':
    case 'reused':
      return file.size
    case 'waiting':
    case 'failed':
      return 0
  }
}

export interface Progress {
  done: number
  failed: number
  total: number
  /** Bytes, of the files that were not refused. */
  sentBytes: number
  totalBytes: number
}

export const isDone = ({ state: { kind } }: PictureUpload): boolean => kind === 'taken' || kind === 'reused'

export const toProgress = (uploads: readonly PictureUpload[]): Progress => {
  const failed = uploads.filter(({ state }) => state.kind === 'failed')
  const wanted = uploads.filter((upload) => !failed.includes(upload))
  return {
    done: wanted.filter(isDone).length,
    failed: failed.length,
    total: uploads.length,
    sentBytes: wanted.reduce((sum, upload) => sum + toSent(upload), 0),
    totalBytes: wanted.reduce((sum, { file }) => sum + file.size, 0),
  }
}

/** `8,2 MB`, `40 KB`, as people read it. */
export const formatSize = (bytes: number): string =>
  bytes < 100_000
    ? `${Math.ceil(bytes / 1000)} KB`
    : `${(bytes / 1_000_000).toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`

export const describeState = (upload: PictureUpload): string => {
  const { state, file } = upload
  switch (state.kind) {
    case 'waiting':
      return 'Đang chờ đến lượt'
    case 'sending':
      return `Đang tải lên ${Math.floor((100 * toSent(upload)) / Math.max(file.size, 1))}%`
    case 'interrupted':
      return 'Mất mạng, sẽ tự tải tiếp'
    case 'taking':
      return 'Đang kiểm tra và tạo các cỡ ảnh'
    case 'taken':
      return 'Đã lưu'
    case 'reused':
      return 'Dùng ảnh đã có trong kho'
    case 'failed':
      return 'Chưa lưu được'
  }
}
