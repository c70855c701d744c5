import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on a page, or within one part of it, each with its place. */
export const findViolations = async (page: Page, within = 'html'): Promise<string[]> => {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    (part) =>
      (globalThis as unknown as { axe: { run(part: string, options: object): Promise<AxeResults> } }).axe.run(
        part,
        // Of WCAG 2.2, which axe leaves out unless it is asked.
        { rules: { 'target-size': { enabled: true } } },
      ),
    within,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
