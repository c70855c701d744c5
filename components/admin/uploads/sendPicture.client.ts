import { Upload, type DetailedError } from 'tus-js-client'

import type { Alike, TakenImage, UploadState } from './uploads'

const address = '/api/images/tai-len'

/** A dropped line costs at most this much of what was sent, in bytes. */
const chunkSize = 2_000_000

/** Milliseconds; after the last one the file waits for a hand, or for the browser to say that there is a line. */
const retryDelays = [500, 1000, 3000, 5000, 10_000, 20_000, 30_000, 60_000]

const cutOff = 'Mất kết nối. Tệp sẽ được tải tiếp khi có mạng, hoặc khi bạn bấm “Thử lại”.'
const signedOut = 'Phiên đăng nhập đã hết. Hãy đăng nhập lại ở một thẻ khác rồi bấm “Thử lại”.'
const broken = 'Cổng gặp lỗi nên chưa lưu được ảnh này. Hãy thử lại sau.'

type Outcome = Extract<UploadState, { kind: 'taken' | 'failed' }>

interface Options {
  batch: string
  onState: (state: UploadState) => void
}

const toStatus = (error: Error): number =>
  (error as Partial<DetailedError>).originalResponse?.getStatus() ?? 0

/** Nothing is wrong with the file, and a moment later it may go. */
const isPassing = (status: number): boolean =>
  status === 0 || status >= 500 || status === 409 || status === 423 || status === 429

const toFailure = (status: number, message?: string): Outcome => {
  if (status === 401 || status === 403) return { kind: 'failed', reason: signedOut, isLine: false }
  if (status === 0) return { kind: 'failed', reason: cutOff, isLine: true }
  return { kind: 'failed', reason: (status < 500 && message) || broken, isLine: status >= 502 }
}

const toMessage = (body: string | undefined): string | undefined => {
  try {
    return (JSON.parse(body ?? '') as { errors?: { message?: string }[] }).errors?.[0]?.message
  } catch {
    return undefined
  }
}

/** Sends the bytes, from where an earlier try of this browser ended. Resolves with the name of the upload. */
const sendBytes = async (file: File, onState: Options['onState']): Promise<string> => {
  let sent = 0
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: address,
      chunkSize,
      retryDelays,
      metadata: { filename: file.name },
      removeFingerprintOnSuccess: true,
      onProgress: (bytes) => onState({ kind: 'sending', sent: (sent = bytes) }),
      onShouldRetry: (error) => {
        const passes = isPassing(toStatus(error))
        if (passes) onState({ kind: 'interrupted', sent })
        return passes
      },
      onError: reject,
      onSuccess: () => resolve(new URL(upload.url ?? '', location.href).pathname.split('/').pop() ?? ''),
    })
    upload.findPreviousUploads().then(([previous]) => {
      if (previous) upload.resumeFromPreviousUpload(previous)
      upload.start()
    }, reject)
  })
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The bytes are there, so asking again costs nothing; the portal answers with the same picture. */
const finish = async (upload: string, batch: string): Promise<Outcome> => {
  for (const pause of [...retryDelays, null]) {
    const response = await fetch(`${address}/xong`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ upload, batch }),
    }).catch(() => null)
    if (response?.ok) {
      const { image, alike } = (await response.json()) as { image: TakenImage; alike: Alike[] }
      return { kind: 'taken', image, alike }
    }
    const status = response?.status ?? 0
    if (pause === null || !isPassing(status)) return toFailure(status, toMessage(await response?.text()))
    await wait(pause)
  }
  return toFailure(0)
}

/** Brings one file into the archive, over a line that may drop. Never rejects. */
export const sendPicture = async (file: File, { batch, onState }: Options): Promise<Outcome> => {
  onState({ kind: 'sending', sent: 0 })
  try {
    const upload = await sendBytes(file, onState)
    onState({ kind: 'taking' })
    return await finish(upload, batch)
  } catch (error) {
    const response = (error as Partial<DetailedError>).originalResponse
    return toFailure(toStatus(error as Error), toMessage(response?.getBody()) ?? response?.getBody())
  }
}
