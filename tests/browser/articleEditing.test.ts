import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, inject, it } from 'vitest'

import type { Article, Category, User } from '@/lib/generated/payload-types'
import { buildBody } from '../factories/articles'
import { useBrowser } from './browser'
import { useRest } from './restClient'

const { open, signIn } = useBrowser()

const password = 'mat-khau-thu-nghiem-1'
const lan = { name: 'Nguyễn Thị Lan', email: 'lan@example.org' }
const binh = { name: 'Trần Văn Bình', email: 'binh@example.org' }
let rest: Awaited<ReturnType<typeof useRest>>
let category: number
let count = 0

beforeAll(async () => {
  rest = await useRest()
  for (const person of [lan, binh])
    await rest.send<User>('POST', '/users', { ...person, password, role: 'editor' })
  const { docs } = await rest.send<{ docs: Category[] }>('GET', '/categories?limit=1&depth=0')
  category = docs[0]?.id ?? 0
})

const create = async (data: Partial<Article> = {}): Promise<Article> => {
  count += 1
  const isDraft = data._status !== 'published'
  const { doc } = await rest.send<{ doc: Article }>('POST', `/articles?depth=0&draft=${isDraft}`, {
    title: `Bài soạn thử ${count}`,
    lead: 'Một câu tóm tắt.',
    body: buildBody('Đoạn văn đầu tiên.'),
    category,
    _status: 'draft',
    ...data,
  })
  return doc
}

const readStored = ({ id }: Article, isDraft = true) =>
  rest.send<Article>('GET', `/articles/${id}?draft=${isDraft}&depth=0`)

const toAddress = ({ id }: Article) => `/admin/collections/articles/${id}`

const signInAs = async ({ email }: { email: string }, address: string): Promise<Page> => {
  const page = await open('/admin/login', { viewport: { width: 1280, height: 1000 } })
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL(/\/admin\/?$/)
  await page.goto(address)
  return page
}

const toTitle = (page: Page) => page.locator('#field-title')
const toLead = (page: Page) => page.locator('#field-lead')
const toBody = (page: Page) => page.locator('.rich-text-lexical [contenteditable=true]').first()
const typeAtEnd = async (page: Page, field: ReturnType<typeof toTitle>, text: string) => {
  await field.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text, { delay: 20 })
}

/** Resolves when the server has answered an autosave. */
const waitForSave = (page: Page) =>
  page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok())

/** A slow machine saves in the middle of a sentence: resolves when the whole text is in the draft. */
const waitUntilStored = (article: Article, text: string) =>
  expect.poll(async () => JSON.stringify(await readStored(article)), { timeout: 20_000 }).toContain(text)

/** Every answer to what the form asks comes so much later. */
const delayAnswers = (page: Page, milliseconds: number) =>
  page.route(/\/(?:api|admin)\//, async (route) => {
    if (route.request().method() !== 'GET') await new Promise((go) => setTimeout(go, milliseconds))
    // The page may have gone in the meantime.
    await route.continue().catch(() => {})
  })

const readCopies = (page: Page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('chua-luu:'))
      .map(([, copy]) => copy as string)
      .join('\n'),
  )

const countCopies = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('chua-luu:')).length)

it('with answers that take 3 seconds, nothing typed is lost or goes back', async () => {
  const article = await create()
  const page = await signIn(toAddress(article))
  await delayAnswers(page, 3000)

  await typeAtEnd(page, toTitle(page), ' phần một')
  await page.waitForRequest((request) => request.url().includes('autosave=true'))
  // Typed while the first save is under way, and then left for other fields: Payload alone takes it back.
  await typeAtEnd(page, toTitle(page), ' phần hai')
  await typeAtEnd(page, toLead(page), ' Thêm một câu.')
  await toBody(page).click()
  await page.keyboard.press('Control+End')
  for (let number = 1; number <= 6; number += 1) {
    await page.keyboard.type(` Câu ${number}.`, { delay: 20 })
    await page.waitForTimeout(1200)
  }
  const typed = async () => ({
    title: await toTitle(page).inputValue(),
    lead: await toLead(page).inputValue(),
    body: await toBody(page).innerText(),
  })
  const expected = {
    title: `${article.title} phần một phần hai`,
    lead: 'Một câu tóm tắt. Thêm một câu.',
    body: 'Đoạn văn đầu tiên. Câu 1. Câu 2. Câu 3. Câu 4. Câu 5. Câu 6.',
  }

  expect(await typed()).toEqual(expected)
  await expect.poll(() => countCopies(page), { timeout: 40_000 }).toBe(0)
  expect(await typed()).toEqual(expected)
  const stored = await readStored(article)
  expect({ title: stored.title, lead: stored.lead }).toEqual({ title: expected.title, lead: expected.lead })
  expect(JSON.stringify(stored.body)).toContain(expected.body)
  await page.context().close()
})

it('what is typed while the network is away is kept, said so, and saved by itself', async () => {
  const article = await create()
  const page = await signIn(toAddress(article))

  await toBody(page).waitFor()
  await page.context().setOffline(true)
  await typeAtEnd(page, toLead(page), ' Gõ khi mất mạng.')
  await typeAtEnd(page, toBody(page), ' Cả thân bài nữa.')
  await page.getByText('Mất kết nối. Chữ bạn gõ được giữ trong máy này').waitFor()
  await page.waitForTimeout(8000)
  expect(await countCopies(page)).toBe(1)
  // One notice, not a complaint every two seconds.
  expect(await page.locator('[data-sonner-toast]').count()).toBe(0)

  await page.context().setOffline(false)

  await expect
    .poll(async () => (await readStored(article)).lead, { timeout: 20_000 })
    .toBe('Một câu tóm tắt. Gõ khi mất mạng.')
  expect(JSON.stringify((await readStored(article)).body)).toContain('Cả thân bài nữa.')
  await page.getByText('Mất kết nối.').waitFor({ state: 'detached' })
  await expect.poll(() => countCopies(page)).toBe(0)
  await page.context().close()
})

it('after a reload in the middle of a save, what was typed is offered and comes back', async () => {
  const article = await create()
  const page = await signIn(toAddress(article))
  // Lost on the way.
  await page.route(/autosave=true/, (route) => route.abort())
  await typeAtEnd(page, toBody(page), ' Câu chưa kịp lưu.')
  await expect.poll(() => readCopies(page), { timeout: 5000 }).toContain('Câu chưa kịp lưu.')
  page.on('dialog', (dialog) => void dialog.accept())

  await page.reload()
  const offer = page.getByRole('status', { name: 'Bản chưa lưu' })
  await offer.waitFor()
  expect(await offer.innerText()).toMatch(/Có bản chưa lưu lúc \d{1,2}:\d{2}/)
  expect(await toBody(page).innerText()).not.toContain('Câu chưa kịp lưu.')
  await page.unroute(/autosave=true/)
  await Promise.all([waitForSave(page), offer.getByRole('button', { name: 'Khôi phục' }).click()])

  expect(await toBody(page).innerText()).toContain('Câu chưa kịp lưu.')
  expect(JSON.stringify((await readStored(article)).body)).toContain('Câu chưa kịp lưu.')
  await expect.poll(() => countCopies(page)).toBe(0)
  await page.context().close()
})

it('what is typed after the session has ended survives signing in again', async () => {
  const article = await create()
  const page = await signInAs(lan, toAddress(article))
  await toTitle(page).waitFor()
  await page.context().clearCookies()
  await typeAtEnd(page, toLead(page), ' Gõ khi hết phiên.')
  await page.getByText('Phiên đăng nhập đã hết.').waitFor()

  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(toAddress(article))
  await page.waitForURL(/\/admin\/login/)
  await page.getByLabel('Email').fill(lan.email)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL(new RegExp(toAddress(article)))
  await page.getByRole('button', { name: 'Khôi phục' }).click()

  await expect.poll(() => toLead(page).inputValue()).toBe('Một câu tóm tắt. Gõ khi hết phiên.')
  await expect
    .poll(async () => (await readStored(article)).lead, { timeout: 20_000 })
    .toBe('Một câu tóm tắt. Gõ khi hết phiên.')
  await page.context().close()
})

it('what is typed while the page draws the form anew after a step stays, and is saved', async () => {
  const article = await create()
  const page = await signIn(toAddress(article))
  await toBody(page).waitFor()
  let drawnAnew = 0
  await page.route(/[?&]_rsc=/, async (route) => {
    await new Promise((go) => setTimeout(go, 2000))
    await route.continue().catch(() => {})
    drawnAnew += 1
  })

  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click()
  await page.locator('#field-stage').getByText('Đã xuất bản', { exact: true }).waitFor()
  await typeAtEnd(page, toLead(page), ' Gõ ngay sau khi xuất bản.')
  await expect.poll(() => drawnAnew).toBeGreaterThan(0)

  await expect
    .poll(async () => (await readStored(article)).lead, { timeout: 20_000 })
    .toBe('Một câu tóm tắt. Gõ ngay sau khi xuất bản.')
  expect(await toLead(page).inputValue()).toBe('Một câu tóm tắt. Gõ ngay sau khi xuất bản.')
  expect((await readStored(article, false)).lead).toBe('Một câu tóm tắt.')
  await page.context().close()
})

it('whoever leaves before it is saved is asked first', async () => {
  const article = await create()
  const page = await signIn(toAddress(article))
  await page.route(/autosave=true/, (route) => route.abort())
  await typeAtEnd(page, toTitle(page), ' chưa lưu')
  await page.waitForTimeout(1500)

  await page.locator('.step-nav a').nth(1).click()

  const dialog = page
    .locator('dialog[open], .confirmation-modal')
    .filter({ hasText: 'Rời trang mà không lưu?' })
  await dialog.waitFor()
  await dialog.getByRole('button', { name: 'Ở lại trang này' }).click()
  expect(page.url()).toContain(toAddress(article))
  expect(await toTitle(page).inputValue()).toContain('chưa lưu')
  const prompts: string[] = []
  page.on('dialog', (prompt) => {
    prompts.push(prompt.type())
    void prompt.accept()
  })
  await page.reload()
  expect(prompts).toEqual(['beforeunload'])
  await page.context().close()
})

it('a lock names who writes; whoever takes over writes on, and the other keeps what they typed', async () => {
  const article = await create()
  const first = await signInAs(lan, toAddress(article))
  await typeAtEnd(first, toTitle(first), ' của Lan')
  await waitUntilStored(article, `${article.title} của Lan`)

  const second = await signInAs(binh, toAddress(article))
  const locked = second.locator('.document-locked')
  await locked.getByText(lan.name).waitFor()
  expect(await locked.innerText()).toMatch(/Lần sửa gần nhất: \d\d\/\d\d\/\d{4} \d\d:\d\d/)
  await locked.getByRole('button', { name: 'Chỉ xem' }).click()
  await expect.poll(() => toTitle(second).isDisabled()).toBe(true)

  await second.goto(toAddress(article))
  await second.getByRole('button', { name: 'Nhận quyền sửa' }).click()
  await expect.poll(() => toLead(second).isEnabled()).toBe(true)
  // Taking over draws the form anew.
  await second.waitForLoadState('networkidle')
  await typeAtEnd(second, toLead(second), ' Bình viết thêm.')
  await waitUntilStored(article, 'Một câu tóm tắt. Bình viết thêm.')

  await typeAtEnd(first, toTitle(first), ' gõ tiếp')
  await first.getByText(`${binh.name} đã nhận quyền sửa bài này`).waitFor()
  await first.getByText('Quyền sửa đã chuyển sang người khác').waitFor()
  expect((await readStored(article)).title).toBe(`${article.title} của Lan`)
  expect(await countCopies(first)).toBe(1)

  // Taken back, with what had been typed: only that is put over what the other wrote.
  first.on('dialog', (dialog) => void dialog.accept())
  await first.goto(toAddress(article))
  // The form is drawn anew while the restored text is still on its way.
  await first.route(toAddress(article), async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 2000))
    await route.continue()
  })
  await first.getByRole('button', { name: 'Nhận quyền sửa' }).click()
  await first.getByRole('button', { name: 'Khôi phục' }).click()
  await expect
    .poll(async () => (await readStored(article)).title, { timeout: 20_000 })
    .toBe(`${article.title} của Lan gõ tiếp`)
  expect((await readStored(article)).lead).toBe('Một câu tóm tắt. Bình viết thêm.')
  await first.context().close()
  await second.context().close()
})

it('versions say who and when, differ in words, and come back as a draft', async () => {
  const article = await create({ _status: 'published', body: buildBody('Trao mười suất quà cho học sinh.') })
  const page = await signInAs(binh, toAddress(article))
  await typeAtEnd(page, toBody(page), ' Có thêm xe đạp.')
  await waitUntilStored(article, ' Có thêm xe đạp.')
  await page.goto(`${toAddress(article)}/versions`)
  const rows = page.locator('tbody tr')
  await rows.first().waitFor()
  expect(await rows.nth(0).innerText()).toContain(binh.name)
  expect(await rows.nth(0).innerText()).toMatch(/\d\d\/\d\d\/\d{4} \d{1,2}:\d\d:\d\d (SA|CH)/)
  expect(await rows.nth(1).innerText()).toContain('Xuất bản gần nhất')

  await rows.nth(0).locator('a').click()
  await page.waitForURL(/versions\/\d+/)
  const difference = page.locator('.lexical-diff, .view-version__diff-wrap').first()
  await difference.getByText('Có thêm xe đạp.').first().waitFor()
  expect(await difference.innerText()).not.toContain('"children"')

  await page.goto(`${toAddress(article)}/versions`)
  await rows.nth(1).locator('a').click()
  await page.getByRole('button', { name: 'Khôi phục phiên bản này' }).click()
  const confirm = page.locator('.confirmation-modal').filter({ hasText: 'thành bản nháp' })
  await confirm.getByRole('button', { name: 'Xác nhận' }).click()
  await page.waitForURL((url) => url.pathname === toAddress(article))

  const draft = await readStored(article)
  expect(draft._status).toBe('draft')
  expect(JSON.stringify(draft.body)).not.toContain('xe đạp')
  expect((await readStored(article, false))._status).toBe('published')
  await page.context().close()
})

it('the preview beside the form shows what is typed, as a phone shows it, and readers see none of it', async () => {
  const article = await create({ _status: 'published' })
  const address = `/bai-viet/${article.slug}`
  const places = ['/', address, '/rss.xml', `/api/articles/${article.id}`, '/api/articles?limit=100']
  const readAll = () =>
    Promise.all(places.map(async (place) => (await fetch(`${inject('baseUrl')}${place}`)).text()))
  const before = await readAll()
  const page = await signIn(toAddress(article))

  const toolbar = page.locator('.live-preview-toolbar')
  // Whoever signs in here may have left it open.
  if (!(await toolbar.isVisible())) await page.locator('#live-preview-toggler').click()
  const frame = page.frameLocator('.live-preview-window iframe')
  await frame
    .locator('h1')
    .getByText(article.title ?? '')
    .waitFor()
  await toolbar.getByText('Vừa khung').click()
  await page.getByText('Điện thoại', { exact: true }).click()
  await typeAtEnd(page, toTitle(page), ' chỉ tòa soạn thấy')
  await frame.locator('h1').getByText('chỉ tòa soạn thấy').waitFor()

  const width = () => page.locator('.live-preview-window iframe').evaluate(readInnerWidth)
  await expect.poll(width).toBe(390)
  expect(await readAll()).toEqual(before)
  // And for the same person, in the same browser.
  await page.waitForTimeout(3000)
  await page.goto(`/xem-truoc/${article.id}`)
  expect(await page.locator('h1').innerText()).toContain('chỉ tòa soạn thấy')
  const [published] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith(address)),
    page.getByRole('link', { name: 'Thoát xem trước' }).click(),
  ])
  await page.waitForURL(address)
  expect(await page.locator('h1').innerText()).toBe(article.title)
  expect(published.headers()['surrogate-key']).toContain(`article:${article.id}`)
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('__prerender_bypass')
  await page.context().close()
})

const readInnerWidth = (element: Element): number =>
  (element as HTMLIFrameElement).contentWindow?.innerWidth ?? 0

const choose = async (radio: Locator): Promise<boolean> => {
  await radio.click()
  return radio.isChecked()
}

it('a preview link opens without an account until it is withdrawn', async () => {
  const article = await create({ title: 'Bản nháp gửi người ngoài đọc' })
  const page = await signIn(toAddress(article))
  // Until React has taken the form over, it puts a choice back.
  await page.waitForLoadState('networkidle')
  await expect.poll(() => choose(page.getByLabel('1 giờ')), { timeout: 10_000 }).toBe(true)
  await page.getByRole('button', { name: 'Tạo liên kết xem trước' }).click()
  const link = await page.getByLabel('Liên kết xem trước', { exact: true }).inputValue()

  const stranger = await open('about:blank')
  const opened = await stranger.goto(link)
  expect(opened?.status()).toBe(200)
  expect(await stranger.locator('h1').innerText()).toBe(article.title)
  expect(await stranger.getByLabel('Bản xem trước').innerText()).toMatch(
    /Liên kết có hiệu lực đến \d{1,2}:\d\d/,
  )
  expect(opened?.headers()).toMatchObject({
    'content-security-policy': "frame-ancestors 'self'",
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
    'cache-control': 'private, no-store',
  })
  expect(await stranger.context().cookies()).toEqual([])
  expect((await stranger.goto(`/xem-truoc/${article.id}`))?.url()).toContain('/admin/login')

  for (const forged of [
    `${link}x`,
    link.replace(`/${article.id}?`, '/1?'),
    link.replace(/khoa=./, 'khoa=0'),
  ]) {
    const response = await stranger.goto(forged)
    expect(response?.status(), forged).toBe(404)
    expect(await stranger.locator('main').innerText()).toContain('Liên kết xem trước không dùng được')
  }

  await page.getByRole('button', { name: 'Thu hồi mọi liên kết' }).click()
  await page.getByText('Đã thu hồi').waitFor()
  const withdrawn = await stranger.goto(link)
  expect(withdrawn?.status()).toBe(404)
  expect(await stranger.content()).not.toContain(article.title)
  await page.context().close()
})
