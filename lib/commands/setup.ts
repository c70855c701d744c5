/**
 * Brings a database up to what this version needs: migrations, the first admin, and once the demo. Runs in a process
 * of its own before the portal serves, so that the portal does not hold a second Payload for the rest of its life.
 */
import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import { migrate } from '@/lib/database/migrate'
import { setupKey } from '@/lib/database/pendingWork'
import { holdSetupLock } from '@/lib/database/setupLock'
import { readEnvironment, type Environment } from '@/lib/server/environment'
import { createSteps } from './bootstrap/steps.mjs'
import { seedDemo } from './seed/seedDemo'
import { loadPayload, runCommand } from './runCommand'

const steps = createSteps()

const createAdmin = async (payload: Payload, { adminEmail, adminPassword }: Environment) => {
  // Counted as nobody in particular: there may be no account yet.
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null
  const email = adminEmail ?? 'quantri@example.org'
  const password = adminPassword ?? randomBytes(9).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { name: 'Quản trị', email, password, role: 'admin' },
    // The first account has nobody who could make it.
    overrideAccess: true,
  })
  return { email, password, isGenerated: !adminPassword }
}

/** That the demo was begun: one that was interrupted is finished by the next start. */
const demoBegunKey = 'demo-begun'

/** Once in the life of a database, and never where somebody has already written something. */
const seedOnce = async (payload: Payload, { demo }: Environment) => {
  if (await payload.kv.has(setupKey)) return
  // Any article counts, also a draft: this is not an empty portal.
  const { totalDocs } = await payload.count({ collection: 'articles', overrideAccess: true, trash: true })
  const isSeeded = demo && (totalDocs === 0 || (await payload.kv.has(demoBegunKey)))
  if (isSeeded) {
    await payload.kv.set(demoBegunKey, true)
    await steps.run('Bài mẫu', () => seedDemo(payload))
  }
  await payload.kv.set(setupKey, { demo: isSeeded, at: new Date().toISOString() })
}

await runCommand(async () => {
  const environment = readEnvironment()
  const lock = await holdSetupLock(process.env.DATABASE_URL ?? '')
  try {
    const payload = await steps.run('Cấu trúc dữ liệu', async () => {
      const loaded = await loadPayload()
      await migrate(loaded)
      return loaded
    })
    const admin = await createAdmin(payload, environment)
    // At once: whatever interrupts the rest, the password has been seen.
    if (admin) {
      const password = admin.isGenerated
        ? `${admin.password}  (chỉ hiện một lần này)`
        : 'như trong ADMIN_PASSWORD'
      console.log(`\nTài khoản quản trị:  ${admin.email}\nMật khẩu:            ${password}\n`)
    }
    await seedOnce(payload, environment)
  } finally {
    await lock.release()
  }
})
