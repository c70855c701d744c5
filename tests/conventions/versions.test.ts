import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version?: string; resolved?: string }>
}

const installed = (name: string): string[] =>
  Object.entries(lock.packages).flatMap(([path, { version }]) =>
    (path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`)) && version ? [version] : [],
  )

const isAtLeast = (version: string, floor: string): boolean =>
  version.localeCompare(floor, 'en', { numeric: true }) >= 0

it.each([
  ['payload', '3.90.1'],
  ['next', '16.4.6'],
  ['sharp', '0.35.5'],
  ['react', '19.2.6'],
  ['react-dom', '19.2.6'],
])('%s is %s or newer, for security', (name, floor) => {
  const versions = installed(name)

  expect(versions.length).toBeGreaterThan(0)
  expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([])
})

/** Published less often than the core; `overrides` in package.json put them on ours. */
const adapters = new Set(['@payloadcms/storage-s3', '@payloadcms/plugin-cloud-storage'])

it('every core package of Payload has one and the same version, and stands there once', () => {
  const core = Object.keys(lock.packages)
    .flatMap((path) => path.match(/(?:payload|@payloadcms\/[\w-]+)$/)?.[0] ?? [])
    .filter((name) => !adapters.has(name))

  const versions = new Set(core.flatMap(installed))

  expect([...versions]).toHaveLength(1)
  expect(core.filter((name, index) => core.indexOf(name) !== index)).toEqual([])
})

it('one drizzle-orm and one pg serve Payload and the portal', () => {
  expect(installed('drizzle-orm')).toHaveLength(1)
  expect(new Set(installed('pg')).size).toBe(1)
})

it('the lockfile names no registry', () => {
  const named = Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http'))

  expect(named).toEqual([])
})
