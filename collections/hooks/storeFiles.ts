import { APIError, type PayloadRequest } from 'payload'

import { isMissing, isUnavailable } from '@/lib/storage/fileStore'
import { openStore, type Folder } from '@/lib/storage/openStore'

/** What goes wrong with the store, in a sentence; the error takes the transaction back, so no row lacks its file. */
const explained = async <Result>({ payload }: PayloadRequest, task: Promise<Result>): Promise<Result> => {
  try {
    return await task
  } catch (err) {
    if (isMissing(err)) throw new APIError('Tệp gốc của ảnh này đã mất. Hãy tải lại ảnh.', 409, null, true)
    if (!isUnavailable(err)) throw err
    payload.logger.error({ err, msg: 'Nơi giữ tệp không dùng được' })
    throw new APIError(
      'Nơi giữ tệp không trả lời hoặc đã đầy, nên chưa lưu gì. Hãy thử lại sau ít phút; nếu vẫn vậy, hãy báo người quản trị máy chủ.',
      503,
      null,
      true,
    )
  }
}

/** Before the commit: a row that others can see has its files. */
export const storeFiles = async (
  req: PayloadRequest,
  folder: Folder,
  files: ReadonlyMap<string, Buffer>,
): Promise<void> => explained(req, (await openStore(folder)).put(files))

export const readStoredFile = async (req: PayloadRequest, folder: Folder, name: string): Promise<Buffer> =>
  explained(req, (await openStore(folder)).read(name))
