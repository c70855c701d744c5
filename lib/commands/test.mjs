/** `npm test`: the same set-up as `npm start`, then every check and test. The last line is `N passed, N failed`. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './bootstrap/chromium.mjs'
import { runCaptured, runInForeground } from './bootstrap/childProcess.mjs'
import { prepare, ROOT } from './bootstrap/prepare.mjs'
import { typescriptArgs } from './bootstrap/typescript.mjs'
import { createSteps, StepError } from './bootstrap/steps.mjs'

const steps = createSteps()
const totals = { passed: 0, failed: 0 }
/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' }

/**
 * A program that has to end with 0; what it says is shown when it does not.
 * @param {string} name
 * @param {string[]} args of node
 */
const check = async (name, args) => {
  try {
    await steps.run(name, async () => {
      const { code, output } = await runCaptured(process.execPath, args, { cwd: ROOT, env })
      if (code !== 0) throw new StepError(`\n${output.trim()}`)
    })
    totals.passed += 1
  } catch (error) {
    if (!(error instanceof StepError)) throw error
    totals.failed += 1
  }
}

/**
 * A browser test may be tried twice (vitest.config.ts). What passed only then says so: it is a defect to be looked for.
 * @param {{ assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[]} files
 */
const tellSecondTries = (files) => {
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  for (const { status, fullName, failureMessages } of tests) {
    if (status === 'passed' && failureMessages.length > 0)
      console.log(`⚠ Chỉ qua ở lần thử thứ hai: ${fullName}\n${failureMessages.join('\n')}`)
  }
}

/**
 * @param {string} project of vitest.config.ts
 * @param {Record<string, string>} [more] environment for the tests
 */
const runTests = async (project, more = {}) => {
  const directory = await mkdtemp(join(tmpdir(), 'portal-results-'))
  const report = join(directory, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runInForeground(
    ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters],
    { cwd: ROOT, env: { ...env, ...more } },
  )
  const results = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'))
  await rm(directory, { recursive: true, force: true })
  tellSecondTries(results.testResults ?? [])
  totals.passed += results.numPassedTests ?? 0
  totals.failed += results.numFailedTests ?? 0
  // A file that does not even load, or a run that breaks off, counts as a failure too.
  if (code !== 0 && !results.numFailedTests) totals.failed += 1
}

const run = async () => {
  await prepare({ build: false, steps })
  const chromium = await steps.run('Trình duyệt', ensureChromium)
  await check('Định dạng', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'])
  await check('Quy tắc mã nguồn', ['node_modules/eslint/bin/eslint.js', '.'])
  await check('Kiểu dữ liệu', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'])
  await check('Tệp sinh tự động', [...typescriptArgs, 'lib/commands/generate.ts', '--check'])
  await runTests('unit')
  await runTests('integration')
  await prepare({ build: true, steps })
  await runTests('browser', { CHROMIUM_PATH: chromium })
}

try {
  await run()
} catch (error) {
  if (!(error instanceof StepError)) console.error(error)
  else if (!error.reported) console.error(error.message)
  totals.failed += 1
}
console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed > 0 ? 1 : 0)
