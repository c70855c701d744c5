import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && existsSync(file))

const collections = readdirSync('collections', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[A-Z]/.test(entry.name))
  .map(({ name }) => name)

it('the top level holds what the layout names, and what tools insist on', () => {
  const allowed = new Set([
    ...['app', 'collections', 'components', 'docs', 'lib', 'public', 'tests', '.ci'],
    ...[
      'payload.config.ts',
      'next.config.mjs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'README.md',
    ],
    ...['vitest.config.ts', 'eslint.config.mjs', '.prettierrc.json', '.prettierignore', '.gitignore'],
    ...['LICENSE', '.env.example', 'Dockerfile', 'compose.yaml'],
  ])

  const others = new Set(files.map((file) => file.split('/')[0] ?? '').filter((name) => !allowed.has(name)))

  expect([...others]).toEqual([])
})

it('there are no barrels', () => {
  const barrels = files.filter(
    (file) => /(^|\/)index\.(ts|tsx|mjs)$/.test(file) && !file.startsWith('lib/database/migrations/'),
  )

  expect(barrels).toEqual([])
})

it.each(collections)('%s has access rules, and a test that tries them', (name) => {
  const tests = files.filter((file) => /^tests\/integration\/.*[aA]ccess\.test\.ts$/.test(file))
  const slug = name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase()

  expect(tests.some((file) => readFileSync(file, 'utf8').includes(`'${slug}'`))).toBe(true)
  expect(readFileSync(`collections/${name}/${name}.ts`, 'utf8')).toMatch(/access: \{/)
})

it('what is forced past access control says why', () => {
  const silent = files
    .filter(
      (file) =>
        /^(app|collections|lib|tests)\/.*\.tsx?$/.test(file) && file !== 'tests/conventions/layout.test.ts',
    )
    .flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n')
      return lines.flatMap((line, index) => {
        const isForced = /overrideAccess: true/.test(line)
        const isExplained = lines
          .slice(Math.max(0, index - 10), index + 1)
          .some((near) => /\/\/|\*/.test(near))
        return isForced && !isExplained ? [`${file}:${index + 1}`] : []
      })
    })

  expect(silent).toEqual([])
})

it('nothing is loaded from a third party when a reader opens a page', () => {
  const reader = files.filter((file) => /^(app\/\(site\)|components)\/.*(?<!\.test)\.(tsx|css)$/.test(file))

  const foreign = reader.filter((file) =>
    /(src|href|url)\s*[=(]\s*["'{`]?https?:/.test(readFileSync(file, 'utf8')),
  )

  expect(foreign).toEqual([])
})
