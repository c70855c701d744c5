import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { isIPv6 } from 'node:net'
import { join, resolve } from 'node:path'

import { readS3Settings, type S3Settings } from '@/lib/storage/s3/settings'
import { EnvironmentError } from './environmentError'

export interface Environment {
  port: number
  host: string
  /** Absolute path. */
  dataDirectory: string
  /** `undefined`: the embedded database in `dataDirectory`. */
  databaseUrl: string | undefined
  payloadSecret: string | undefined
  /** Origin as readers see it, without a trailing slash. */
  siteUrl: string
  adminEmail: string | undefined
  adminPassword: string | undefined
  /** Memory for finished pages. */
  pageCacheBytes: number
  /** Where finished pages also lie as files, for nginx; absolute path. `undefined`: in memory only. */
  pageFilesDirectory: string | undefined
  /** Mail server, `smtp://` or `smtps://`; `undefined`: nothing is sent. */
  smtpUrl: string | undefined
  /** Where pictures are kept; `undefined`: in `dataDirectory`. */
  s3: S3Settings | undefined
  /** Whether an empty portal gets the sample articles. */
  demo: boolean
}

type Variables = Record<string, string | undefined>

/**
 * The whole configuration that comes from outside, checked once. An empty variable counts as not set, as Compose files
 * pass them that way.
 * @throws EnvironmentError
 */
export function readEnvironment(variables: Variables = process.env): Environment {
  const read = (name: string) => variables[name]?.trim() || undefined
  const port = toPort(read('PORT') ?? '3000')
  const host = toHost(read('HOST') ?? '127.0.0.1')
  return {
    port,
    host,
    dataDirectory: resolve(/* turbopackIgnore: true */ read('DATA_DIR') ?? '.data'),
    databaseUrl: toDatabaseUrl(read('DATABASE_URL')),
    payloadSecret: read('PAYLOAD_SECRET'),
    siteUrl: toSiteUrl(read('SITE_URL') ?? defaultSiteUrl(host, port)),
    adminEmail: toEmail(read('ADMIN_EMAIL')),
    // Not trimmed: a space can be part of a password.
    adminPassword: variables.ADMIN_PASSWORD || undefined,
    pageCacheBytes: toMegabytes('PAGE_CACHE_MB', read('PAGE_CACHE_MB') ?? '128'),
    pageFilesDirectory: toDirectory(read('PAGE_FILES_DIR')),
    smtpUrl: toSmtpUrl(read('SMTP_URL')),
    s3: readS3Settings(variables),
    demo: toSwitch('DEMO', read('DEMO') ?? '1'),
  }
}

/**
 * The key that signs sessions and encrypts fields: PAYLOAD_SECRET, or one that is made once and kept in the data
 * directory. With a database elsewhere it has to be given, because several instances must share it.
 * @throws EnvironmentError
 */
export async function ensureSecret(environment: Environment): Promise<string> {
  const { payloadSecret, databaseUrl, dataDirectory } = environment
  if (payloadSecret) return payloadSecret
  if (databaseUrl) {
    throw new EnvironmentError(
      'Khi đặt DATABASE_URL thì phải đặt cả PAYLOAD_SECRET, một chuỗi ngẫu nhiên dài giữ bí mật và không đổi ' +
        '(tạo bằng lệnh: openssl rand -hex 32).',
    )
  }
  const path = join(dataDirectory, 'secret')
  return (await readSecret(path)) ?? (await createSecret(path))
}

async function readSecret(path: string): Promise<string | null> {
  const content = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new EnvironmentError(`Không đọc được tệp ${path}: ${error.code}.`)
  })
  if (content === null) return null
  if (/^[0-9a-f]{64}\s*$/.test(content)) return content.trim()
  throw new EnvironmentError(
    `Tệp ${path} bị hỏng. Hãy khôi phục nó từ bản sao lưu, hoặc xóa nó để tạo khóa mới.`,
  )
}

/** Written aside and then linked, so that nobody reads half of it; of two that start at once the first one wins. */
async function createSecret(path: string): Promise<string> {
  const temporary = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`
  const secret = randomBytes(32).toString('hex')
  try {
    await mkdir(resolve(path, '..'), { recursive: true })
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(`${secret}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    await link(temporary, path)
    return secret
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const theirs = code === 'EEXIST' ? await readSecret(path) : null
    if (theirs) return theirs
    throw new EnvironmentError(`Không ghi được tệp ${path} (biến DATA_DIR): ${code}.`)
  } finally {
    await rm(temporary, { force: true })
  }
}

function toPort(value: string): number {
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port >= 1 && port <= 65_535) return port
  throw new EnvironmentError(`PORT phải là một số từ 1 đến 65535, không phải “${value}”.`)
}

function toHost(value: string): string {
  if (isIPv6(value) || /^[\w.-]+$/.test(value)) return value
  throw new EnvironmentError(`HOST phải là một tên máy hoặc địa chỉ IP, không phải “${value}”.`)
}

/** An address to listen on everywhere is none to visit. */
function defaultSiteUrl(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`
}

function toSiteUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null
  const isOrigin = url?.pathname === '/' && !url.search && !url.hash && !url.username && !url.password
  if (url && ['http:', 'https:'].includes(url.protocol) && isOrigin) return url.origin
  throw new EnvironmentError(
    'SITE_URL phải là địa chỉ gốc của trang, bắt đầu bằng http:// hoặc https:// và không có đường dẫn, ' +
      'ví dụ https://khuyenhoc.example.vn.',
  )
}

function toDatabaseUrl(value: string | undefined): string | undefined {
  if (value === undefined || /^postgres(?:ql)?:\/\//.test(value)) return value
  throw new EnvironmentError('DATABASE_URL phải bắt đầu bằng postgresql://.')
}

/** Its password must not appear in a message. */
function toSmtpUrl(value: string | undefined): string | undefined {
  if (value === undefined || (/^smtps?:\/\/[^/]/.test(value) && URL.canParse(value))) return value
  throw new EnvironmentError(
    'SMTP_URL phải có dạng smtp://máy-chủ:587 hoặc smtps://tên:mật-khẩu@máy-chủ:465.',
  )
}

function toEmail(value: string | undefined): string | undefined {
  if (value === undefined || /^[^\s@]+@[^\s@]+$/.test(value)) return value
  throw new EnvironmentError(`ADMIN_EMAIL phải là một địa chỉ thư điện tử, không phải “${value}”.`)
}

function toSwitch(name: string, value: string): boolean {
  if (['1', 'true'].includes(value)) return true
  if (['0', 'false'].includes(value)) return false
  throw new EnvironmentError(`${name} phải là 1 hoặc 0, không phải “${value}”.`)
}

function toDirectory(value: string | undefined): string | undefined {
  return value === undefined ? undefined : resolve(/* turbopackIgnore: true */ value)
}

function toMegabytes(name: string, value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value) * 1024 * 1024
  throw new EnvironmentError(`${name} phải là một số megabyte từ 1 trở lên, không phải “${value}”.`)
}
