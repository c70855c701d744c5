import type { Page } from 'playwright-core'

/** How much has moved since the page opened, as browsers count it (Layout Instability API). */
export const measureShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        const add = (entry: PerformanceEntry) => (sum += (entry as unknown as { value: number }).value)
        new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
          type: 'layout-shift',
          buffered: true,
        })
        setTimeout(() => resolve(sum), 500)
      }),
  )
