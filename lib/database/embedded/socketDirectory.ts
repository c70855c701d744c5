import { createHash } from 'node:crypto'
import { chmod, chown, lstat, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Owner } from './identity'
import { codeOf, DatabaseStartError, toStorageError } from './errors'

export const SOCKET_FILE = '.s.PGSQL.5432'

/** `sun_path` of sockaddr_un without its final zero byte: unix(7) on Linux, unix(4) on macOS. */
const SOCKET_PATH_BYTES = process.platform === 'darwin' ? 103 : 107

/**
 * Where the server's socket lies: in the data directory, or, when that path is too long for a socket, in the system's
 * temporary directory under a name made from it.
 * @param dataDirectory real, absolute path
 */
export function decideSocketDirectory(dataDirectory: string, temporaryDirectory = tmpdir()): string {
  const name = `portal-${createHash('sha256').update(dataDirectory).digest('hex').slice(0, 16)}`
  const candidates = [join(dataDirectory, 'run'), join(temporaryDirectory, name), join('/tmp', name)]
  const fits = (directory: string) => Buffer.byteLength(join(directory, SOCKET_FILE)) <= SOCKET_PATH_BYTES
  return candidates.find(fits) ?? join('/tmp', name)
}

/**
 * Makes the directory, or checks that the one which is there is ours alone: in a shared /tmp somebody else could have
 * made it first and would then see every password and query.
 * @param owner whom the server runs as, when that is not the caller
 */
export async function prepareSocketDirectory(directory: string, owner: Owner): Promise<void> {
  try {
    await mkdir(directory, { mode: 0o700 })
    if (owner) await chown(directory, owner.uid, owner.gid)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw toStorageError(error, directory)
  }
  const found = await lstat(directory)
  const ours = [process.getuid?.(), owner?.uid]
  if (!found.isDirectory() || !ours.includes(found.uid)) {
    throw new DatabaseStartError(
      `${directory} không phải là thư mục của người dùng này. Hãy xóa nó rồi chạy lại.`,
    )
  }
  if (owner && found.uid !== owner.uid) await chown(directory, owner.uid, owner.gid)
  if ((found.mode & 0o777) !== 0o700) await chmod(directory, 0o700)
}
