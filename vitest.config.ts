import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: '@payload-config', replacement: `${root}payload.config.ts` },
    ],
  },
  test: {
    // See lib/commands/bootstrap/typescript.mjs.
    execArgv: ['--conditions=production'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,collections,components,lib}/**/*.test.{ts,tsx}', 'tests/conventions/**/*.test.ts'],
          // Vitest leaves one core of two idle.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/integration/globalSetup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/globalSetup.ts',
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          // Two busy cores can starve a real browser; `npm test` names every test that needed the second try.
          retry: 1,
        },
      },
    ],
  },
})
