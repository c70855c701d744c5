import type { ImportAnswer, ImportProgress } from '@/lib/import/word/outcome'

const address = '/api/articles/import-word'

/** How often the portal is asked how far it is, in milliseconds. */
const askEvery = 500

const cutOff = 'Mất kết nối nên chưa nhập được. Hãy kiểm tra mạng rồi thử lại.'
const broken = 'Cổng gặp lỗi nên chưa nhập được tệp này; không có gì bị thay đổi. Hãy thử lại sau.'

const toRefusal = (reason: string): ImportAnswer => ({ kind: 'refused', reason })

/** What stands between browser and portal may answer in its own words. */
const readAnswer = (request: XMLHttpRequest): ImportAnswer => {
  const body = request.response as (Partial<ImportAnswer> & { errors?: { message?: string }[] }) | null
  if (body?.kind) return body as ImportAnswer
  if (request.status === 413)
    return toRefusal('Tệp quá lớn nên máy chủ không nhận. Hãy nén ảnh trong Word rồi thử lại.')
  return toRefusal((request.status < 500 && body?.errors?.[0]?.message) || broken)
}

interface Options {
  encoding: 'convert' | 'keep' | null
  /** Name under which the portal tells how far it is. */
  key: string
  onUpload: (fraction: number) => void
  onProgress: (progress: ImportProgress) => void
}

/** Sends one file; `fetch` would not tell how much of it has left. */
export const sendFile = (
  file: File,
  { encoding, key, onUpload, onProgress }: Options,
): Promise<ImportAnswer> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    let timer: ReturnType<typeof setInterval> | undefined
    const ask = async () => {
      const response = await fetch(`${address}/${key}`).catch(() => null)
      if (response?.ok && timer) onProgress((await response.json()) as ImportProgress)
    }
    const finish = (answer: ImportAnswer) => {
      clearInterval(timer)
      timer = undefined
      resolve(answer)
    }
    request.upload.onprogress = ({ loaded, total }) => onUpload(total > 0 ? loaded / total : 0)
    request.upload.onload = () => {
      onUpload(1)
      timer = setInterval(() => void ask(), askEvery)
    }
    request.onload = () => finish(readAnswer(request))
    request.onerror = () => finish(toRefusal(cutOff))
    request.responseType = 'json'
    request.open('POST', address)
    const body = new FormData()
    body.set('file', file)
    body.set('_payload', JSON.stringify({ encoding, key }))
    request.send(body)
  })
