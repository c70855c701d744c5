import { access, constants, mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { StepError } from './steps.mjs'

/** Big enough that a full disk refuses it, and small enough to cost nothing. */
const PROBE_BYTES = 64 * 1024

/**
 * Makes the data directory when it is missing and proves by writing that it can be used.
 * @param {string} directory
 */
export async function checkDataDirectory(directory) {
  const probe = join(directory, `.write-test-${process.pid}`)
  try {
    await mkdir(directory, { recursive: true })
    await writeFile(probe, Buffer.alloc(PROBE_BYTES))
  } catch (error) {
    throw new StepError(`Không ghi được vào thư mục dữ liệu ${directory} (biến DATA_DIR): ${explain(error)}.`)
  } finally {
    await rm(probe, { force: true }).catch(() => {})
  }
}

/** @param {string} root */
export async function checkProjectDirectory(root) {
  try {
    await access(root, constants.W_OK)
  } catch (error) {
    throw new StepError(`Không ghi được vào thư mục của cổng ${root}: ${explain(error)}.`)
  }
}

/**
 * npm goes on for minutes after the disk is full, so it is better not begun.
 * @param {string} directory
 * @param {number} bytes that are needed there
 */
export async function checkFreeSpace(directory, bytes) {
  const { bavail, bsize } = await statfs(directory)
  const free = bavail * bsize
  if (free >= bytes) return
  const [need, have] = [bytes, free].map((size) => `${(size / 1e9).toFixed(1).replace('.', ',')} GB`)
  throw new StepError(`Ổ đĩa đã đầy: cần khoảng ${need} để cài thư viện, mà ở ${directory} chỉ còn ${have}.`)
}

/**
 * Found out before the long work, not after it.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 */
export function checkPortIsFree(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => reject(new StepError(explainPort(error, host, port))))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()))
  })
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {string} host
 * @param {number} port
 */
function explainPort({ code }, host, port) {
  if (code === 'EADDRINUSE') {
    return `Cổng ${port} trên ${host} đang có chương trình khác dùng. Hãy dừng nó hoặc chọn cổng khác: PORT=${port + 1} npm start`
  }
  if (code === 'EACCES')
    return `Không có quyền mở cổng ${port}. Hãy chọn một cổng từ 1024 trở lên (biến PORT).`
  return `Máy này không có địa chỉ ${host} để mở cổng ${port} (biến HOST): ${code}.`
}

/** @param {unknown} error */
function explain(error) {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'ổ đĩa đã đầy'
  if (code === 'EACCES' || code === 'EPERM') return 'không có quyền ghi'
  if (code === 'EROFS') return 'ổ đĩa chỉ đọc'
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'đã có một tệp trùng tên'
  return code ?? String(error)
}
