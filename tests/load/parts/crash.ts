import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { compareFiles, type Finding, type PictureRow } from '@/lib/images/check/compareFiles'
import { ROOT } from '@/lib/commands/bootstrap/prepare.mjs'
import { buildNoise } from '../../factories/pictureFiles'
import { buildEnvironment } from '../../browser/portalProcess'
import { openRest } from '../../browser/rest'
import { atLeast, atMost, toCount } from '../figures'
import type { Part } from '../part'
import { runProgram } from '../programs'
import { uploadPicture } from '../uploadPicture'

const kills = { full: 50, quick: 5 }
const atATime = 3
/** It dies at another moment of an upload each time. */
const shortest = 150
const longest = 4000
/** The sweep of a start has ended by then. */
const patienceMs = 20_000

const listRows = async (baseUrl: string, token: string): Promise<PictureRow[]> => {
  const response = await fetch(`${baseUrl}/api/images?depth=0&pagination=false&limit=0`, {
    headers: { Authorization: `JWT ${token}` },
  })
  return ((await response.json()) as { docs: PictureRow[] }).docs
}

/** `kill -9` in the middle of uploads: after each start, files and rows agree. */
export const crash: Part = {
  title: 'Cổng bị giết giữa lúc tải ảnh',
  measure: async ({ cleanup, folder, getPortal, isQuick, startPortal, stopPortal }) => {
    const photo = await buildNoise(2000, 1500)
    const count = isQuick ? kills.quick : kills.full
    const images = join(folder, 'data', 'images')
    let stored = 0
    let disagreements = 0
    for (let kill = 0; kill < count; kill += 1) {
      const { baseUrl, pid } = getPortal()
      const { token } = await openRest(baseUrl)
      let isAlive = true
      const upload = async () => {
        while (isAlive) {
          // The line breaks when the portal dies; until then every upload has to work.
          const id = await uploadPicture(baseUrl, token, photo, `le-${kill}.jpg`).catch((error) => {
            if (isAlive) throw error
          })
          if (id) stored += 1
        }
      }
      const uploads = Array.from({ length: atATime }, upload)
      await wait(shortest + ((longest - shortest) * kill) / count)
      isAlive = false
      process.kill(pid, 'SIGKILL')
      await Promise.all(uploads)
      await stopPortal()
      const next = await startPortal()
      const findings = await waitForAgreement(next.baseUrl, images)
      if (findings.length > 0) console.error(findings)
      disagreements += findings.length
    }
    await stopPortal()
    const env = buildEnvironment(join(folder, 'data'), 3000)
    await runProgram(cleanup, 'npm', ['run', 'pictures', '--', '--repair'], { cwd: ROOT, env })
    await runProgram(cleanup, 'npm', ['run', 'pictures'], { cwd: ROOT, env })
    await startPortal()
    return [
      { name: 'Lần bị giết', measured: toCount(count) },
      atLeast('Ảnh đã lưu xong trong lúc ấy', stored, 1, toCount),
      atMost('Chỗ tệp và hàng không khớp sau khi mở lại', disagreements, 0, toCount),
    ]
  },
}

/** What is wrong once the start's sweep has had its time; a row without its files is wrong at once. */
const waitForAgreement = async (baseUrl: string, images: string): Promise<Finding[]> => {
  const { token } = await openRest(baseUrl)
  for (const deadline = Date.now() + patienceMs; ; await wait(300)) {
    const files = await readdir(images)
    const findings = compareFiles(await listRows(baseUrl, token), files)
    const isWrong = findings.some(({ kind }) => kind === 'original-lost' || kind === 'file-missing')
    if (findings.length === 0 || isWrong || Date.now() > deadline) return findings
  }
}
