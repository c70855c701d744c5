import { EnvironmentError } from '@/lib/server/environmentError'

/** Where an S3-compatible store is, and the key to it. */
export interface S3Settings {
  bucket: string
  /** `undefined`: Amazon's own. */
  endpoint: string | undefined
  region: string
  accessKeyId: string
  secretAccessKey: string
  /** What every name begins with; without slashes at its ends, may be empty. */
  prefix: string
  /** `endpoint/bucket/name` instead of `bucket.endpoint/name`. */
  forcePathStyle: boolean
}

type Variables = Record<string, string | undefined>

const needed = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
const optional = ['S3_ENDPOINT', 'S3_REGION', 'S3_PREFIX', 'S3_FORCE_PATH_STYLE'] as const

/**
 * Nothing set: files are on the disk. A bucket without its key, or a key without its bucket, is a mistake, and the portal
 * must not put half of its pictures here and half there.
 * @throws EnvironmentError
 */
export const readS3Settings = (variables: Variables = process.env): S3Settings | undefined => {
  const read = (name: string) => variables[name]?.trim() || undefined
  if (![...needed, ...optional].some(read)) return undefined
  const missing = needed.filter((name) => !read(name))
  if (missing.length > 0)
    throw new EnvironmentError(
      `Kho S3 mới khai báo một nửa: còn thiếu ${missing.join(', ')}. Đặt cho đủ, hoặc bỏ mọi biến S3_ để giữ ảnh trên đĩa.`,
    )
  const endpoint = toEndpoint(read('S3_ENDPOINT'))
  return {
    bucket: toBucket(read('S3_BUCKET')!),
    endpoint,
    region: toRegion(read('S3_REGION'), endpoint),
    accessKeyId: read('S3_ACCESS_KEY_ID')!,
    secretAccessKey: read('S3_SECRET_ACCESS_KEY')!,
    prefix: toPrefix(read('S3_PREFIX') ?? ''),
    forcePathStyle: toSwitch(read('S3_FORCE_PATH_STYLE'), endpoint !== undefined),
  }
}

const toBucket = (value: string): string => {
  if (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(value)) return value
  throw new EnvironmentError(
    `S3_BUCKET phải là tên của một kho (3 đến 63 chữ thường, số, dấu chấm, gạch nối), không phải “${value}”.`,
  )
}

const toEndpoint = (value: string | undefined): string | undefined => {
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : null
  const isOrigin = url?.pathname === '/' && !url.search && !url.hash && !url.username && !url.password
  if (url && ['http:', 'https:'].includes(url.protocol) && isOrigin) return url.origin
  throw new EnvironmentError(
    'S3_ENDPOINT phải là địa chỉ của kho, bắt đầu bằng https:// và không có đường dẫn, ví dụ https://s3.example.vn.',
  )
}

/** Only Amazon looks at it; others take any. */
const toRegion = (value: string | undefined, endpoint: string | undefined): string => {
  if (value && /^[a-z0-9-]+$/.test(value)) return value
  if (!value && endpoint) return 'us-east-1'
  throw new EnvironmentError(
    value
      ? `S3_REGION phải là tên vùng như ap-southeast-1, không phải “${value}”.`
      : 'Kho của Amazon cần S3_REGION, ví dụ ap-southeast-1; kho khác cần S3_ENDPOINT.',
  )
}

const toPrefix = (value: string): string => {
  const prefix = value.replace(/^\/+|\/+$/g, '')
  if (/^(?:[\w-]+(?:\/[\w-]+)*)?$/.test(prefix)) return prefix
  throw new EnvironmentError(`S3_PREFIX chỉ gồm chữ không dấu, số, gạch nối và dấu /, không phải “${value}”.`)
}

const toSwitch = (value: string | undefined, otherwise: boolean): boolean => {
  if (value === undefined) return otherwise
  if (['1', 'true'].includes(value)) return true
  if (['0', 'false'].includes(value)) return false
  throw new EnvironmentError(`S3_FORCE_PATH_STYLE phải là 1 hoặc 0, không phải “${value}”.`)
}
