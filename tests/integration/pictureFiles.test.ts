import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, expect, it } from 'vitest'

import { typescriptArgs } from '@/lib/commands/bootstrap/typescript.mjs'
import type { Finding } from '@/lib/images/check/compareFiles'
import { buildJpeg, createImage } from '../factories/images'
import { useTestPortal } from './portal'
import { runPictures } from './runPictures'
import { listFilesOf, listStored } from './uploads'

const portal = useTestPortal()
const fileOf = (name: unknown) => path.join(portal.dataDirectory, 'images', String(name))

const check = async (): Promise<Finding[]> => {
  const { checkPictures } = await import('@/lib/images/check/checkPictures')
  return (await checkPictures(portal.payload)).findings
}

beforeEach(async () => {
  const { beginDerivation, derivePending } = await import('@/lib/images/derivePending')
  await beginDerivation(portal.payload)
  while (await derivePending(portal.payload));
})

const derived = async (name: string) => {
  const image = await createImage(portal.payload, { name })
  const { derivePending } = await import('@/lib/images/derivePending')
  while (await derivePending(portal.payload));
  return image
}

it('the command finds what is wrong, both ways, and puts right what it can', async () => {
  const whole = await derived('con.jpg')
  const broken = await derived('thieu.jpg')
  const [smallest, avif] = [String(broken.sizes?.w320?.filename), String(broken.sizes?.w480?.filename)]
  await rm(fileOf(smallest))
  await rm(fileOf(avif.replace('.webp', '.avif')))
  await writeFile(fileOf('la-0123456789-320x200.webp'), 'của ai')
  await writeFile(fileOf(`${whole.filename}.0a0b0c0d.tmp`), 'nửa tệp')

  const seen = await runPictures()

  expect(seen.code).toBe(1)
  for (const name of [smallest, avif.replace('.webp', '.avif'), 'la-0123456789-320x200.webp', '0a0b0c0d.tmp'])
    expect(seen.output).toContain(name)

  const repaired = await runPictures('--repair')

  expect([repaired.code, repaired.output]).toEqual([0, expect.stringContaining('Ảnh và tệp khớp nhau.')])
  expect(await check()).toEqual([])
  expect((await listFilesOf(portal, broken)).length).toBe((await listFilesOf(portal, whole)).length)
  expect((await listStored(portal)).files.filter((name) => /^la-|tmp$/.test(name))).toEqual([])
  expect((await runPictures()).code).toBe(0)
})

it('an original that is lost is told, and cannot be put right', async () => {
  const image = await derived('mat.jpg')
  await rename(fileOf(image.filename), `${portal.dataDirectory}/giu.jpg`)

  const { code, output } = await runPictures('--repair')

  expect([code, output]).toEqual([1, expect.stringContaining(`ảnh ${image.id}: ${image.filename}`)])
  await rename(`${portal.dataDirectory}/giu.jpg`, fileOf(image.filename))
  expect(await check()).toEqual([])
})

it('sizes are made again when a slot has changed, and the former files go', async () => {
  const image = await derived('doi.jpg')
  const former = {
    ...image.sizes?.w320,
    filename: String(image.sizes?.w320?.filename).replace('320x', '300x'),
    width: 300,
  }
  await rename(fileOf(image.sizes?.w320?.filename), fileOf(former.filename))
  await rename(
    fileOf(image.sizes?.w320?.filename?.replace('.webp', '.avif')),
    fileOf(former.filename.replace('.webp', '.avif')),
  )
  await portal.payload.db.updateOne({
    collection: 'images',
    id: image.id,
    data: { sizes: { ...image.sizes, w320: former } },
  })
  expect((await check()).map(({ kind }) => kind)).toEqual(['slot-changed'])
  const yesterday = new Date(Date.now() - 86_400_000)
  await utimes(fileOf(image.sizes?.w480?.filename), yesterday, yesterday)

  const { code } = await runPictures('--remake')

  expect(code).toBe(0)
  // Read whole, whoever may see it.
  const after = await portal.payload.findByID({ collection: 'images', id: image.id, overrideAccess: true })
  expect(after.sizes?.w320?.filename).toBe(image.sizes?.w320?.filename)
  expect(await listFilesOf(portal, image)).not.toContain(former.filename)
  const { mtimeMs } = await import('node:fs').then(({ statSync }) =>
    statSync(fileOf(image.sizes?.w480?.filename)),
  )
  expect(mtimeMs).toBeGreaterThan(yesterday.getTime() + 1000)
})

it('a file of an upload that is under way is nobody’s orphan', async () => {
  const { createLocalReq, initTransaction, commitTransaction } = await import('payload')
  const req = await createLocalReq({}, portal.payload)
  await initTransaction(req)
  const data = await buildJpeg(800, 600)
  await portal.payload.create({
    collection: 'images',
    data: {},
    file: { data, mimetype: 'image/jpeg', name: 'dang-tai.jpg', size: data.length },
    // Test data stands before anybody who could make it.
    overrideAccess: true,
    req,
  })

  const checking = check()
  await wait(1000)
  await commitTransaction(req)

  expect(await checking).toEqual([])
})

it('a replaced file takes the former one with it, once the row is committed', async () => {
  const image = await derived('cu.jpg')
  const former = await listFilesOf(portal, image)
  const data = await buildJpeg(900, 700)

  const replaced = await portal.payload.update({
    collection: 'images',
    id: image.id,
    data: {},
    file: { data, mimetype: 'image/jpeg', name: 'moi.jpg', size: data.length },
    // Test data stands before anybody who could make it.
    overrideAccess: true,
  })

  expect(former.length).toBeGreaterThan(5)
  expect(await listFilesOf(portal, image)).toEqual([])
  expect(await readFile(fileOf(replaced.filename))).toBeDefined()
  expect(await check()).toEqual([])
})

/** By the files, and not by the clock: a busy machine is still thinking when a quiet one has stored ten pictures. */
const waitForNewFile = async (): Promise<void> => {
  const listNames = () => readdir(path.join(portal.dataDirectory, 'images'))
  const before = new Set(await listNames())
  while ((await listNames()).every((name) => before.has(name))) await wait(2)
}

it('killed in the middle of uploads, again and again, it leaves neither half files nor rows without files', async () => {
  const { beginDerivation, derivePending } = await import('@/lib/images/derivePending')
  let leftovers = 0
  // Three times, and on until one of them has cut something off: otherwise this test would have shown nothing.
  for (const [kills, moment] of [0, 150, 30, 5, 300, 60, 0, 100, 15, 200, 45, 0].entries()) {
    if (kills >= 3 && leftovers > 0) break
    const process_ = spawn(process.execPath, [...typescriptArgs, 'tests/integration/uploadLoop.ts'], {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const exited = once(process_, 'exit')
    await once(process_.stdout, 'data')
    await waitForNewFile()
    await wait(moment)
    process_.kill('SIGKILL')
    await exited

    const found = await check()
    // Before anything is put right: a row that can be seen has its files.
    expect(found.filter(({ kind }) => kind !== 'orphan')).toEqual([])
    leftovers += found.length
    await beginDerivation(portal.payload)
    expect(await check()).toEqual([])
  }
  while (await derivePending(portal.payload));
  expect(await check()).toEqual([])
  expect(leftovers).toBeGreaterThan(0)
}, 300_000)
