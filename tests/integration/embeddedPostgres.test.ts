import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client, Pool } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openEmbedded, type EmbeddedDatabase } from '@/lib/database/embedded/openEmbedded'
import { holdPortalLock } from '@/lib/database/embedded/portalLock'

/** A data directory after its first start, to copy: making one anew takes longer than most tests. */
let template: string
let dataDirectory: string
let databases: EmbeddedDatabase[]
let children: ChildProcess[]

beforeAll(async () => {
  template = await mkdtemp(join(tmpdir(), 'portal-test-'))
  await openEmbedded({ dataDirectory: template }).then((database) => database.close())
})

afterAll(() => rm(template, { recursive: true, force: true }))

beforeEach(async () => {
  dataDirectory = await realpath(await mkdtemp(join(tmpdir(), 'portal-test-')))
  await cp(join(template, 'postgres'), join(dataDirectory, 'postgres'), { recursive: true })
  databases = []
  children = []
})

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  await Promise.all(databases.map((database) => database.close()))
  await killServer()
  await rm(dataDirectory, { recursive: true, force: true, maxRetries: 5 })
})

async function open(directory = dataDirectory): Promise<EmbeddedDatabase> {
  const database = await openEmbedded({ dataDirectory: directory })
  databases.push(database)
  return database
}

function beforeFirstStart(): Promise<void> {
  return rm(join(dataDirectory, 'postgres'), { recursive: true })
}

/** Another process that opens the database, says `ready` or `refused`, and closes it on SIGTERM. */
async function openInChild(options: { lock?: boolean } = {}): Promise<{ child: ChildProcess; said: string }> {
  const script = `
    import { openEmbedded } from './lib/database/embedded/openEmbedded.ts'
    import { holdPortalLock } from './lib/database/embedded/portalLock.ts'
    const database = await openEmbedded({ dataDirectory: process.argv[1] })
    const held = ${Boolean(options.lock)} ? await holdPortalLock(database.url) : true
    const alive = setInterval(() => {}, 1000)
    process.once('SIGTERM', () => database.close().then(() => process.exit()))
    console.log(held ? 'ready' : 'refused')`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script, dataDirectory]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const [chunk] = (await once(child.stdout!, 'data')) as [Buffer]
  return { child, said: chunk.toString().trim() }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exited = once(child, 'exit')
  child.kill(signal)
  await exited
}

/** Every process that works in the test's cluster: the server and its backends. Empty where there is no /proc. */
async function listServerProcesses(directory = dataDirectory): Promise<number[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number)
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')))
  return pids.filter((_, index) => folders[index]?.startsWith(join(directory, 'postgres')))
}

async function killServer(): Promise<void> {
  for (const pid of await listServerProcesses()) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // A backend ends by itself once its server is gone.
    }
  }
}

async function readServerPid(): Promise<number> {
  return Number.parseInt(await readFile(join(dataDirectory, 'postgres', 'postmaster.pid'), 'utf8'), 10)
}

async function query<Row>(url: string, text: string): Promise<Row[]> {
  const pool = new Pool({ connectionString: url })
  try {
    return (await pool.query(text)).rows as Row[]
  } finally {
    await pool.end()
  }
}

async function queryOnceUp(url: string, text: string): Promise<unknown[]> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await query(url, text)
    } catch (error) {
      if (attempt === 100) throw error
      await delay(100)
    }
  }
}

test('the default collation folds case in Vietnamese', async () => {
  const { url } = await open()

  const rows = await query(
    url,
    `select lower('KHUYẾN HỌC ĐƯỜNG') as lower, upper('khuyến học đường') as upper,
            'Khuyến học' ilike 'KHUYẾN HỌC' as matches, 'Khuyến học' ~* 'HỌC' as matches_pattern,
            to_tsvector('simple', 'KHUYẾN HỌC') @@ to_tsquery('simple', 'học') as finds`,
  )

  expect(rows).toEqual([
    {
      lower: 'khuyến học đường',
      upper: 'KHUYẾN HỌC ĐƯỜNG',
      matches: true,
      matches_pattern: true,
      finds: true,
    },
  ])
})

test('Vietnamese letters are sorted in their own order, by default and by the built-in collation', async () => {
  const { url } = await open()
  const names = "unnest(array['Đa','Dz','Ơn','Oz','Ăn','Az','Êm','Ez','Ưng','Uz']) as name"

  const rows = await query(
    url,
    `select array_agg(name order by name) as plain, array_agg(name order by name collate "vi-x-icu") as explicit
       from ${names}`,
  )

  const sorted = ['Az', 'Ăn', 'Dz', 'Đa', 'Ez', 'Êm', 'Oz', 'Ơn', 'Uz', 'Ưng']
  expect(rows).toEqual([{ plain: sorted, explicit: sorted }])
})

test('the role of the portal, which is no superuser, can set up search and its own schema', async () => {
  const { url } = await open()

  const rows = await query(
    url,
    `create extension unaccent; create extension pg_trgm;
     create collation if not exists vietnamese (provider = icu, locale = 'vi');
     create table scratch (name text collate vietnamese)`,
  ).then(() =>
    query(
      url,
      `select unaccent('Đường') as plain, similarity('khuyến', 'khuyên') > 0 as similar,
              rolsuper, current_setting('TimeZone') as zone, current_setting('fsync') as fsync
         from pg_roles where rolname = current_user`,
    ),
  )

  expect(rows).toEqual([{ plain: 'Duong', similar: true, rolsuper: false, zone: 'UTC', fsync: 'on' }])
})

test('a data directory whose path is too long for a socket works', async () => {
  const long = join(dataDirectory, 'thư mục của hội khuyến học'.padEnd(70, 'x'), 'y'.repeat(70))
  const database = await open(long)

  const rows = await query(database.url, 'select 1 as one')

  expect(rows).toEqual([{ one: 1 }])
  expect(database.socketDirectory.startsWith(long)).toBe(false)
  expect((await stat(database.socketDirectory)).mode & 0o777).toBe(0o700)
  await database.close()
  await rm(database.socketDirectory, { recursive: true })
})

test('nobody gets in without the password, not even the superuser', async () => {
  const { url } = await open()
  const wrong = new Client({ connectionString: url.replace(/:[^:@]+@/, ':wrong@') })
  const superuser = new Client({ connectionString: url.replace('portal:', 'postgres:') })

  await expect(wrong.connect()).rejects.toThrow(/password authentication failed/)
  await expect(superuser.connect()).rejects.toThrow(/no pg_hba.conf entry/)
})

test('two processes share one server, and the last one out stops it', async () => {
  const database = await open()
  const { child } = await openInChild()
  const pid = await readServerPid()

  await database.close()
  const pidWhileShared = await readServerPid()
  await end(child, 'SIGTERM')

  expect(pidWhileShared).toBe(pid)
  expect(await listServerProcesses()).toEqual([])
})

test('two first starts at the same moment end up in one database', async () => {
  await beforeFirstStart()
  const [first, second, child] = await Promise.all([open(), open(), openInChild()])

  expect(second.url).toBe(first.url)
  expect(child.said).toBe('ready')
  const leftovers = (await readdir(dataDirectory)).filter((name) => name.includes('.new-'))
  expect(leftovers).toEqual([])
})

test('a newcomer is served while the last one out is stopping the server', async () => {
  const database = await open()

  const closing = database.close()
  const newcomers = await Promise.all([open(), delay(20).then(() => open()), delay(60).then(() => open())])
  await closing

  for (const { url } of newcomers) expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('somebody’s open psql keeps the server running', async () => {
  const database = await open()
  const psql = new Client({
    connectionString: database.url.replace(/application_name=[^&]+/, 'application_name=psql'),
  })
  await psql.connect()

  await database.close()

  expect((await psql.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await psql.end()
})

test('closing takes less than ten seconds although a transaction is open', async () => {
  const database = await open()
  const busy = new Client({ connectionString: database.url })
  busy.on('error', () => {})
  await busy.connect()
  await busy.query('begin; create table unfinished ()')
  const begun = Date.now()

  await database.close()

  expect(Date.now() - begun).toBeLessThan(10_000)
  expect(await listServerProcesses()).toEqual([])
})

test('a server that is killed under the portal comes back with what was committed', async () => {
  const { url } = await open()
  await query(url, 'create table kept as select 1 as one')

  process.kill(await readServerPid(), 'SIGKILL')

  expect(await queryOnceUp(url, 'select one from kept')).toEqual([{ one: 1 }])
})

test('a server left running by a killed portal is adopted and stopped', async () => {
  const { child } = await openInChild()
  const pid = await readServerPid()
  await end(child, 'SIGKILL')

  const database = await open()

  expect(await readServerPid()).toBe(pid)
  await database.close()
  expect(await listServerProcesses()).toEqual([])
})

test('it starts again after portal and server were killed', async () => {
  const { child } = await openInChild()
  await end(child, 'SIGKILL')
  await killServer()

  const { url } = await open()

  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('it starts although the old server’s process id now belongs to another program', async () => {
  const { child, said } = await openInChild()
  expect(said).toBe('ready')
  const path = join(dataDirectory, 'postgres', 'postmaster.pid')
  const lockPath = join(dataDirectory, 'run', '.s.PGSQL.5432.lock')
  const [pidFile, lockFile] = await Promise.all([readFile(path, 'utf8'), readFile(lockPath, 'utf8')])
  await end(child, 'SIGTERM')
  const unrelated = spawn('sleep', ['60'])
  children.push(unrelated)
  await writeFile(path, pidFile.replace(/^\d+/, String(unrelated.pid)), { mode: 0o600 })
  await writeFile(lockPath, lockFile.replace(/^\d+/, String(unrelated.pid)), { mode: 0o600 })

  const { url } = await open()

  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(unrelated.exitCode).toBeNull()
})

test('what a killed first start left behind is removed', async () => {
  await beforeFirstStart()
  const ended = spawn('true')
  await once(ended, 'exit')
  const abandoned = join(dataDirectory, `postgres.new-${ended.pid}-0a1b2c3d`)
  await mkdir(join(abandoned, 'base'), { recursive: true })

  await open()

  await expect(stat(abandoned)).rejects.toThrow(/ENOENT/)
})

test('a folder with foreign files is not taken for a database', async () => {
  await beforeFirstStart()
  await mkdir(join(dataDirectory, 'postgres'))
  await writeFile(join(dataDirectory, 'postgres', 'notes.txt'), 'mine')

  await expect(open()).rejects.toThrow(/không phải là cơ sở dữ liệu Postgres/)

  expect(await readdir(join(dataDirectory, 'postgres'))).toEqual(['notes.txt'])
  expect(await readdir(dirname(join(dataDirectory, 'postgres')))).toEqual(['postgres'])
})

test('only one portal holds the lock, and another one gets it when it is released', async () => {
  const { url } = await open()
  const first = await holdPortalLock(url)
  const { said } = await openInChild({ lock: true })

  await first?.release()
  const next = await holdPortalLock(url)

  expect(said).toBe('refused')
  expect(next).not.toBeNull()
  await next?.release()
})

test('the lock of a killed portal is free at once', async () => {
  const { url } = await open()
  const { child, said } = await openInChild({ lock: true })
  const whileHeld = await holdPortalLock(url)

  await end(child, 'SIGKILL')

  const lock = await vi.waitFor(async () => {
    const held = await holdPortalLock(url)
    if (!held) throw new Error('The lock is still held')
    return held
  }, 5000)

  expect(said).toBe('ready')
  expect(whileHeld).toBeNull()
  await lock.release()
})

test('a holder takes the lock again after the server was restarted', async () => {
  const { url } = await open()
  const lock = await holdPortalLock(url)
  process.kill(await readServerPid(), 'SIGKILL')
  const heldLocks = "select from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock' and granted"
  await expect.poll(() => queryOnceUp(url, heldLocks), { timeout: 20_000 }).toHaveLength(1)

  const second = await holdPortalLock(url)

  expect(second).toBeNull()
  await lock?.release()
})
