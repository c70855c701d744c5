import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'

/** The oldest Postgres that the migrations are written for. */
const OLDEST_MAJOR = 15

const ATTEMPT_MS = 5000
const PAUSE_MS = 500
const REPORT_MS = 5000

/** Its Vietnamese message names host and database and never the password; it has no `cause` for the same reason. */
export class DatabaseConnectionError extends Error {
  override name = 'DatabaseConnectionError'
}

/** `host:port/database`, or the path of the Unix socket; safe for logs. */
export function describeDatabase(url: string): string {
  const { host, port, database } = createClient(url)
  if (host.startsWith('/')) return `${host}/.s.PGSQL.${port}`
  return `${host.includes(':') ? `[${host}]` : host}:${port}/${database ?? ''}`
}

/**
 * Resolves when the database answers. While it is down or starting it is tried again; a wrong password, a missing
 * database or a server that is too old fail at once.
 * @throws DatabaseConnectionError
 */
export async function waitForDatabase(
  url: string,
  options: { timeoutMs?: number; onWait?: (line: string) => void } = {},
): Promise<void> {
  const { timeoutMs = 30_000, onWait = () => {} } = options
  const place = describeDatabase(url)
  const begun = Date.now()
  let reportAt = begun
  for (;;) {
    const remaining = begun + timeoutMs - Date.now()
    const error = await findProblem(url, Math.max(1, Math.min(ATTEMPT_MS, remaining)))
    if (!error) return
    const permanent = explainRefusal(error, place)
    if (permanent) throw new DatabaseConnectionError(permanent)
    const now = Date.now()
    if (now - begun + PAUSE_MS > timeoutMs) {
      const seconds = Math.round(timeoutMs / 1000)
      throw new DatabaseConnectionError(
        `Không kết nối được cơ sở dữ liệu ${place} sau ${seconds} giây: ${explainOutage(error)}.`,
      )
    }
    if (now >= reportAt) {
      onWait(`Đang đợi cơ sở dữ liệu ${place}: ${explainOutage(error)}…`)
      reportAt = now + REPORT_MS
    }
    await delay(PAUSE_MS)
  }
}

type Problem = { code: string; message: string }

/** One attempt: `null` when the server answers and is new enough. */
async function findProblem(url: string, timeoutMs: number): Promise<Problem | null> {
  const client = createClient(url, timeoutMs)
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query({ text: 'show server_version_num' })
    const major = Math.floor(Number(rows[0].server_version_num) / 10_000)
    return major < OLDEST_MAJOR ? { code: TOO_OLD, message: String(major) } : null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { code, message: error instanceof Error ? error.message : '' }
  } finally {
    await client.end().catch(() => {})
  }
}

const TOO_OLD = 'too-old'

/** What will not pass by waiting, by SQLSTATE (appendix A of the Postgres manual) or the driver's words. */
function explainRefusal({ code, message }: Problem, place: string): string | null {
  if (code === TOO_OLD) {
    return `Postgres tại ${place} là bản ${message}; cần bản ${OLDEST_MAJOR} trở lên.`
  }
  if (code === '3D000')
    return `Máy chủ không có cơ sở dữ liệu này: ${place}. Hãy tạo nó hoặc sửa DATABASE_URL.`
  if (code.startsWith('28') || /\bSASL\b|password/i.test(message)) {
    return `Cơ sở dữ liệu ${place} từ chối tên đăng nhập hoặc mật khẩu trong DATABASE_URL.`
  }
  if (code === '42501') return `Người dùng trong DATABASE_URL không có quyền vào cơ sở dữ liệu ${place}.`
  if (/SSL|certificate|self-signed/i.test(message)) {
    return `Không lập được kết nối TLS tới cơ sở dữ liệu ${place}. Hãy xem lại tham số sslmode trong DATABASE_URL.`
  }
  if (code === 'EACCES') return `Không có quyền vào socket của cơ sở dữ liệu ${place}.`
  return null
}

/** The driver's own message can quote what it was given, so only what we know is repeated. */
function explainOutage({ code, message }: Problem): string {
  if (['ENOTFOUND', 'EAI_AGAIN'].includes(code)) return 'không tìm thấy tên máy chủ'
  if (['ECONNREFUSED', 'ENOENT'].includes(code)) return 'máy chủ chưa chạy'
  if (code === '57P03') return 'máy chủ đang khởi động'
  if (code === '53300') return 'máy chủ đã hết chỗ kết nối'
  if (code === 'ETIMEDOUT' || /timeout/i.test(message)) return 'máy chủ không trả lời'
  return code ? `kết nối bị ngắt (${code})` : 'kết nối bị ngắt'
}

function createClient(connectionString: string, timeoutMs = ATTEMPT_MS): Client {
  try {
    return new Client({ connectionString, connectionTimeoutMillis: timeoutMs, query_timeout: timeoutMs })
  } catch {
    throw new DatabaseConnectionError(
      'DATABASE_URL không hợp lệ; cần dạng postgresql://người-dùng:mật-khẩu@máy-chủ:5432/tên.',
    )
  }
}
