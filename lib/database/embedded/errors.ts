/**
 * The portal's own database cannot be had. `message` is one Vietnamese sentence for whoever starts the portal: what is
 * wrong and what to do.
 */
export class DatabaseStartError extends Error {
  override name = 'DatabaseStartError'
}

/** How every such sentence ends when the machine itself cannot run the embedded database. */
export const USE_DATABASE_URL = 'Hãy đặt biến DATABASE_URL để dùng một máy chủ Postgres có sẵn.'

/** Node's code of a failed system call (`ENOENT`) or Postgres' SQLSTATE (`57P03`); empty when there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Turns a failed file operation in the data directory into a sentence that names the cause. */
export function toStorageError(error: unknown, path: string): DatabaseStartError {
  if (error instanceof DatabaseStartError) return error
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path)
  if (code === 'EACCES' || code === 'EPERM') {
    return new DatabaseStartError(`Không có quyền ghi vào thư mục dữ liệu ${path} (biến DATA_DIR).`)
  }
  if (code === 'EROFS') return new DatabaseStartError(`Thư mục dữ liệu ${path} nằm trên ổ đĩa chỉ đọc.`)
  const reason = error instanceof Error ? error.message : String(error)
  return new DatabaseStartError(`Không dùng được thư mục dữ liệu ${path}: ${reason}`, { cause: error })
}

/** Postgres' and the system's words for a full disk, in the output of initdb or in the server's log. */
export function mentionsFullDisk(text: string): boolean {
  return /No space left on device|Disk quota exceeded|Check free disk space|wrote only \d+ of \d+ bytes/.test(
    text,
  )
}

export function diskFull(path: string): DatabaseStartError {
  return new DatabaseStartError(
    `Ổ đĩa chứa ${path} đã đầy, cơ sở dữ liệu không ghi được. Hãy giải phóng dung lượng.`,
  )
}
