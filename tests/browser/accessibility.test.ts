import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'

import type { Album } from '@/lib/generated/payload-types'
import { findViolations } from './axe'
import { useBrowser } from './browser'
import { publishLongReport } from './longReport'
import { useRest } from './restClient'

const { open } = useBrowser()

let album: Album
let report = ''

const pages: Record<string, () => string> = {
  home: () => '/',
  category: () => '/chuyen-muc/xa-hoi-hoc-tap',
  'article with photos': () => '/bai-viet/nhung-mua-o-lai-ban',
  'article with a table': () =>
    '/bai-viet/quy-khuyen-hoc-nam-2025-o-18-xa-phuong-thu-tuy-long-chi-dung-cho-ghi-that-ro',
  'long report': () => report,
  albums: () => '/thu-vien-anh',
  album: () => `/thu-vien-anh/${album.slug}`,
  'picture of an album': () => `/thu-vien-anh/${album.slug}/${album.photos[0]}`,
  'without a network': () => '/ngoai-tuyen',
  'not found': () => '/khong-co-trang-nay',
}
const names = Object.keys(pages)

beforeAll(async () => {
  const rest = await useRest()
  const { docs } = await rest.send<{ docs: Album[] }>(
    'GET',
    '/albums?limit=1&depth=0&where[_status][equals]=published',
  )
  album = docs[0] as Album
  report = `/bai-viet/${(await publishLongReport(rest, 'Báo cáo thử khả năng tiếp cận')).slug}`
})

const phone = { viewport: { width: 360, height: 740 } }

/** With what comes after the page. */
const openWhole = async (
  name: string,
  { choice = {}, ...options }: BrowserContextOptions & { choice?: Record<string, string> } = {},
): Promise<Page> => {
  const page = await open('about:blank', { ...phone, ...options })
  await page.addInitScript((chosen) => {
    localStorage['hien-thi'] = JSON.stringify(chosen)
  }, choice)
  await page.goto(pages[name]?.() ?? '')
  await page.locator('[data-comfort] summary').waitFor()
  return page
}

const colours = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'light', theme: 'Tương phản cao' },
] as const

it.each(names)('axe finds nothing in any colours, with the settings open: %s', async (name) => {
  const page = await openWhole(name)
  await page.locator('[data-comfort] summary').click()

  for (const { colorScheme, ...chosen } of colours) {
    await page.emulateMedia({ colorScheme })
    if ('theme' in chosen) await page.getByLabel(chosen.theme).check()
    expect(await findViolations(page), JSON.stringify({ colorScheme, ...chosen })).toEqual([])
  }
  await page.context().close()
})

it.each(names)(
  'the largest text at 320 px, which is 1280 px enlarged four times, needs no sideways scrolling: %s',
  async (name) => {
    const page = await openWhole(name, {
      viewport: { width: 320, height: 256 },
      choice: { text: 'largest' },
    })
    await page.locator('[data-comfort] summary').click()

    const [width, panel] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.querySelector('[data-comfort] details > div')?.getBoundingClientRect().left ?? -1,
    ])

    expect(width).toBeLessThanOrEqual(320)
    expect(panel).toBeGreaterThanOrEqual(0)
    await page.context().close()
  },
)

interface Stop {
  name: string
  top: number
  bottom: number
  outline: number
  isSeen: boolean
}

/** Where the focus is, on the page. */
const readStop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return null
    const { top, bottom, left, right } = focused.getBoundingClientRect()
    // A link that fills its card shows it around the card.
    const outlines = [undefined, '::after'].map((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(focused, part)
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
    })
    return {
      name: focused.textContent?.trim().slice(0, 40) || focused.getAttribute('aria-label') || focused.tagName,
      top: top + scrollY,
      bottom: bottom + scrollY,
      outline: Math.max(...outlines),
      isSeen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    }
  })

it.each(names)('the keyboard goes down the page, and its place is always seen: %s', async (name) => {
  const page = await openWhole(name, { reducedMotion: 'reduce' })

  const stops: Stop[] = []
  for (let count = 0; count < 150; count += 1) {
    await page.keyboard.press('Tab')
    const stop = await readStop(page)
    if (!stop) break
    stops.push(stop)
  }

  expect(stops.length).toBeGreaterThan(5)
  expect(stops.filter(({ outline }) => outline < 2)).toEqual([])
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([])
  // In one column: what comes later never stands above what came before.
  const backwards = stops.filter((stop, index) => index > 0 && stop.bottom <= (stops[index - 1]?.top ?? 0))
  expect(backwards.map((stop) => stop.name)).toEqual([])
  await page.context().close()
})

it.each(names)('nothing moves for those who want no motion: %s', async (name) => {
  const page = await openWhole(name, { reducedMotion: 'reduce' })

  const moving = await page.evaluate(() => [
    ...document.getAnimations().filter(({ playState }) => playState === 'running'),
    ...[document.documentElement, ...document.body.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, scrollBehavior } = getComputedStyle(element)
      return /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth'
    }),
  ])

  expect(moving).toEqual([])
  await page.context().close()
})

it('with colours of the system, controls keep an edge, and what is chosen and where the focus is stay visible', async () => {
  const page = await openWhole('article with photos', { forcedColors: 'active' })
  const summary = page.locator('[data-comfort] summary')
  await summary.focus()
  await page.keyboard.press('Enter')

  const readEdge = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element)
      return (
        borderTopStyle === 'solid' &&
        Number.parseFloat(borderTopWidth) > 0 &&
        borderTopColor !== backgroundColor
      )
    })

  expect(await readEdge('[data-comfort] summary')).toBe(true)
  expect(await readEdge('[data-comfort] details > div')).toBe(true)
  expect(await summary.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid')
  const radio = page.getByRole('radio', { name: 'Vừa' })
  expect(await radio.evaluate((one) => getComputedStyle(one).appearance)).not.toBe('none')
  await page.context().close()
})

/** Words of programmes that are not translated; names of services stay. */
const english =
  /\b(menu|open|close|next|previous|search|read|more|share|skip|loading|image|photo|picture|dialog|button|theme|font|size|print|save|dark|light|listen|stop|settings|offline|page|contents)\b/i

it.each(names)('what is read out is Vietnamese, and said to be: %s', async (name) => {
  const page = await openWhole(name)
  await page.locator('[data-comfort] summary').click()

  const texts = await page.evaluate(() => [
    document.title,
    ...[...document.querySelectorAll('a, button, summary, label, legend, h1, h2, h3, th, dt')].map(
      (element) => element.textContent ?? '',
    ),
    ...[...document.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'alt', 'title', 'placeholder', 'aria-description', 'aria-roledescription'].flatMap(
        (attribute) => element.getAttribute(attribute) ?? [],
      ),
    ),
  ])

  expect(texts.length).toBeGreaterThan(10)
  expect(texts.filter((text) => english.test(text))).toEqual([])
  expect(await page.locator('html').getAttribute('lang')).toBe('vi')
  expect(await page.locator('body [lang]:not([lang=vi])').count()).toBe(0)
  // Each control has a name.
  const unnamed = page.locator('a:not(:has(*)):empty:not([aria-label]), button:empty:not([aria-label])')
  expect(await unnamed.count()).toBe(0)
  await page.context().close()
})
