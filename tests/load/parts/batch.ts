import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

import { buildNoise } from '../../factories/pictureFiles'
import { waitForPictures } from '../../browser/portalProcess'
import { withBrowser } from '../browser'
import { atLeast, atMost, toCount, toMegabytes, toSeconds, type Figure } from '../figures'
import { inTurn } from '../inTurn'
import { readMemory } from '../readMemory'
import { signInAt } from '../signInAt'
import type { Part } from '../part'
import type { Session } from '../session'

/** From the client's requirements: files of a batch, their size, and bytes above idle. */
const wanted = { full: 100, quick: 12 }
const wantedBytes = 8_000_000
const memoryLimit = 1024 ** 3
/** Milliseconds; a batch that hangs is a failure. */
const patience = { full: 20 * 60_000, quick: 5 * 60_000 }

/** Twelve megapixels of grain, which JPEG cannot make small: each file is another, of a little more than 8 MB. */
const buildPhoto = () => buildNoise(4032, 3024, 'jpeg', { quality: 92 })

/** @returns paths; the browser reads the files from the disk, as a person's does */
const writePhotos = async (directory: string, count: number) => {
  await mkdir(directory)
  const paths = Array.from({ length: count }, (_, index) => join(directory, `le-trao-${index + 1}.jpg`))
  let smallest = Infinity
  await inTurn(paths, async (path) => {
    const bytes = await buildPhoto()
    smallest = Math.min(smallest, bytes.length)
    await writeFile(path, bytes)
  })
  return { paths, smallest }
}

/** The most memory that a process has used, until it is stopped. */
const watchMemory = (pid: number) => {
  let most = 0
  const look = async () => {
    most = Math.max(most, await readMemory(pid))
  }
  const timer = setInterval(() => void look(), 200)
  return {
    stop: async () => {
      clearInterval(timer)
      await look()
      return most
    },
  }
}

/** @returns how many the screen says were stored, once it says so of the last one or the patience is over */
const sendAll = async (page: Page, paths: string[], patienceMs: number): Promise<number> => {
  await page.locator('input[type=file][multiple]').first().setInputFiles(paths)
  const total = page.getByRole('region', { name: 'Tải ảnh lên' }).getByRole('status')
  const count = async () => Number((await total.textContent())?.match(/^Đã lưu (\d+)/)?.[1] ?? 0)
  await total
    .filter({ hasText: new RegExp(`^Đã lưu ${paths.length}/`) })
    .waitFor({ timeout: patienceMs })
    .catch(() => {})
  return count()
}

const measureBatch = async (session: Session): Promise<Figure[]> => {
  const { folder, getPortal, isQuick } = session
  const { baseUrl, pid } = getPortal()
  const size = isQuick ? 'quick' : 'full'
  const directory = join(folder, 'dot-anh')
  const { paths, smallest } = await writePhotos(directory, wanted[size])
  await waitForPictures(baseUrl)
  return withBrowser(session, (visit) =>
    visit(async ({ page }) => {
      await signInAt(page, baseUrl)
      // What the admin's own code takes in memory is there before as after.
      await page.goto(`${baseUrl}/admin/tai-anh`, { waitUntil: 'networkidle' })
      const idle = await readMemory(pid)
      const memory = watchMemory(pid)
      const begun = performance.now()
      const stored = await sendAll(page, paths, patience[size])
      const taken = performance.now() - begun
      await waitForPictures(baseUrl)
      const finished = performance.now() - begun
      const most = await memory.stop()
      await rm(directory, { recursive: true })
      return [
        atLeast('Tệp nhỏ nhất', smallest, wantedBytes, toMegabytes),
        atLeast('Ảnh đã lưu', stored, paths.length, toCount),
        { name: 'Từ lúc chọn đến ảnh cuối', measured: toSeconds(taken) },
        { name: 'Đến tệp AVIF cuối', measured: toSeconds(finished) },
        { name: 'Bộ nhớ lúc nghỉ', measured: toMegabytes(idle) },
        atMost('Bộ nhớ tăng thêm nhiều nhất', most - idle, memoryLimit, toMegabytes),
      ]
    }),
  )
}

/** A hundred photos through the screen of a real browser, and what they cost the server. */
export const batch: Part = { title: 'Cả trăm ảnh một lần', measure: measureBatch }
