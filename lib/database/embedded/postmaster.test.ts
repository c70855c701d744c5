import { expect, test } from 'vitest'
import type { Cluster } from './cluster'
import { explainEnd } from './postmaster'

const cluster: Cluster = {
  directory: '/srv/portal/postgres',
  logPath: '/srv/portal/postgres.log',
  binaries: { initdb: 'initdb', postgres: 'postgres', major: '18' },
  identity: { kind: 'self' },
}

test.each([
  'FATAL:  lock file "postmaster.pid" already exists',
  'FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use',
  '',
])('a start that lost to another one is worth trying again: %s', (log) => {
  expect(explainEnd(log, cluster, false)).toBeNull()
})

test('what should have passed by now is an error that names the log', () => {
  const error = explainEnd('FATAL:  lock file "postmaster.pid" already exists', cluster, true)

  expect(error?.message).toBe(
    'Cơ sở dữ liệu không khởi động được: lock file "postmaster.pid" already exists (xem /srv/portal/postgres.log)',
  )
})

test('a full disk is called by its name, wherever the log mentions it', () => {
  const log = 'FATAL:  could not write lock file "postmaster.pid": No space left on device\nLOG:  shut down'

  expect(explainEnd(log, cluster, false)?.message).toMatch(/đã đầy/)
})

test('any other reason is repeated at once', () => {
  const error = explainEnd('LOG:  starting\nFATAL:  data directory has wrong ownership', cluster, false)

  expect(error?.message).toMatch(/data directory has wrong ownership/)
})
