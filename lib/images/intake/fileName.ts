import path from 'node:path'

import { PictureRefusal } from './refusal'

/** File systems take 255 bytes, and Payload cuts a longer name at 255 letters. */
const longestName = 254

/** Controls, and marks that turn the direction of a text: `anh\u202Egpj.exe` reads as `anhexe.jpg`. */
const DECEPTIVE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

/** @throws PictureRefusal for a name that no camera and no person gives */
export const requireSaneName = (name: string): void => {
  if (name.length > longestName)
    throw new PictureRefusal('Tên tệp quá dài. Hãy đặt tên ngắn hơn 200 chữ rồi tải lại.')
  if (/[/\\]/.test(name)) throw new PictureRefusal('Tên tệp có dấu / hoặc \\. Hãy đổi tên tệp rồi tải lại.')
  if (DECEPTIVE.test(name)) throw new PictureRefusal('Tên tệp có ký tự ẩn. Hãy đổi tên tệp rồi tải lại.')
  if (!/[\p{L}\p{N}]/u.test(path.parse(name).name))
    throw new PictureRefusal('Tên tệp không có chữ hay số nào. Hãy đổi tên tệp rồi tải lại.')
}
