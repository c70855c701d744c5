import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'

import { findViolations } from './axe'
import { useBrowser } from './browser'
import { useRest } from './restClient'

const { open, signIn } = useBrowser()

/** Of the demo: the one whose readers say what they think. */
let commented: { id: number; slug: string; title: string }
const commentsPath = () => `/bai-viet/${commented.slug}/y-kien`

/** Whoever sends sooner is taken for a program. */
const readTheForm = (page: Page) => page.waitForTimeout(3100)

beforeAll(async () => {
  const query = 'where[commentsOpen][equals]=true&limit=1&depth=0'
  const response = await fetch(`${inject('baseUrl')}/api/articles?${query}`)
  commented = ((await response.json()) as { docs: (typeof commented)[] }).docs[0]!
})

const pages: Record<string, () => string> = {
  letter: () => '/gop-y',
  receipt: () => '/gop-y/da-gui?phieu=GY-2026-000123',
  'error report': () => `/bao-loi?bai=${commented.slug}`,
  comments: commentsPath,
  'thanks for a comment': () => `${commentsPath()}/da-gui`,
  questions: () => '/hoi-dap',
  question: () => '/hoi-dap/chi-hoi-o-thon-ghi-so-quy-the-nao-cho-ro',
}

describe.each(Object.keys(pages))('the page: %s', (name) => {
  it.each(['light', 'dark'] as const)('axe finds nothing in %s colours', async (colorScheme) => {
    const page = await open(pages[name]!(), { colorScheme, viewport: { width: 1280, height: 900 } })

    expect(await page.locator('h1').innerText()).not.toBe('Không tìm thấy trang')
    expect(await findViolations(page)).toEqual([])
    await page.context().close()
  })

  it('nothing has to be scrolled sideways at 320 px', async () => {
    const page = await open(pages[name]!(), { viewport: { width: 320, height: 640 } })

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.context().close()
  })
})

it('a letter goes its whole way without scripts; what was refused comes back with every word', async () => {
  const page = await open('/gop-y', { javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const message = 'Xin hỏi: chi hội “Nà Hẩu” gửi hồ sơ ở đâu?\n<b>Cảm ơn</b> hội.'
  await page.getByLabel('Nội dung').fill(message)
  await page.getByLabel(/^Thư điện tử/).fill('không có')
  await readTheForm(page)

  await page.getByRole('button', { name: 'Gửi góp ý' }).click()

  expect(await page.title()).toMatch(/^Chưa gửi được/)
  expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
    'Hãy ghi thư điện tử (ví dụ ten@example.vn) hoặc số điện thoại, hoặc để trống.',
    'Hãy đánh dấu đồng ý, vì hội chỉ được dùng thông tin của bạn khi bạn cho phép.',
  ])
  expect(await page.getByLabel('Nội dung').inputValue()).toBe(message)
  expect(await page.getByLabel(/^Thư điện tử/).getAttribute('aria-invalid')).toBe('true')

  await page.getByLabel(/^Thư điện tử/).fill('')
  await page.getByLabel('Gửi tới').selectOption({ label: 'Văn phòng Hội' })
  await page.getByLabel(/^Tôi đồng ý/).check()
  await readTheForm(page)
  await page.getByRole('button', { name: 'Gửi góp ý' }).click()

  expect(new URL(page.url()).pathname).toBe('/gop-y/da-gui')
  const ticket = /GY-\d{4}-\d{6}/.exec(await page.locator('main').innerText())?.[0]
  const rest = await useRest()
  const { docs } = await rest.send<{ docs: object[] }>('GET', `/feedback?where[ticket][equals]=${ticket}`)
  expect(docs).toMatchObject([{ message, department: { name: 'Văn phòng Hội' }, state: 'new' }])
  await page.context().close()
})

it('a form that came back is fit for everybody, and shows no other reader what was typed', async () => {
  const page = await open('/gop-y', { viewport: { width: 320, height: 640 } })
  await page.getByLabel('Nội dung').fill('Chuyện riêng của tôi')
  await page.getByRole('button', { name: 'Gửi góp ý' }).click()
  await page.getByRole('alert').waitFor()

  expect(await findViolations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
  expect(await (await fetch(`${inject('baseUrl')}/gop-y`)).text()).not.toContain('Chuyện riêng của tôi')
  await page.context().close()
})

it('with scripts, a passage that is marked in an article is reported by itself', async () => {
  const page = await open(`/bai-viet/${commented.slug}`)
  const offer = page.getByRole('link', { name: 'Báo lỗi đoạn này' })
  await page.waitForLoadState('load')
  expect(await offer.isVisible()).toBe(false)

  const passage = await page.evaluate(() => {
    const [longest] = [...document.querySelectorAll('article p')]
      .map((paragraph) => ({ paragraph, text: paragraph.textContent!.replace(/\s+/g, ' ').trim() }))
      .sort((a, b) => b.text.length - a.text.length)
    getSelection()!.selectAllChildren(longest!.paragraph)
    return longest!.text
  })
  await offer.click()
  await page.waitForURL(/\/bao-loi\?bai=/)
  const field = page.getByLabel(/^Đoạn có lỗi/)
  expect(await field.inputValue()).toBe(passage.slice(0, 900))
  await page.getByLabel(/^Sai ở đâu/).fill('Nên viết lại câu này.')
  await readTheForm(page)
  await page.getByRole('button', { name: 'Gửi báo lỗi' }).click()
  await page.waitForURL(/\/gop-y\/da-gui\?phieu=BL-/)

  const rest = await useRest()
  const { docs } = await rest.send<{ docs: { passage: string; article: { id: number } }[] }>(
    'GET',
    '/feedback?sort=-id&limit=1&depth=1',
  )
  expect(docs[0]).toMatchObject({ kind: 'errorReport', article: { id: commented.id } })
  await page.context().close()
})

it('without scripts, the article leads to the same form', async () => {
  const page = await open(`/bai-viet/${commented.slug}`, { javaScriptEnabled: false })

  await page.getByRole('link', { name: 'Báo lỗi trong bài' }).click()

  expect(await page.locator('main').innerText()).toContain(commented.title)
  await page.context().close()
})

it('a comment shows once an editor has approved it in the list, and no earlier', async () => {
  const text = `Ý kiến thử ${Date.now()}`
  const reader = await open(`/bai-viet/${commented.slug}`, { javaScriptEnabled: false })
  await reader.getByRole('link', { name: 'Ý kiến bạn đọc' }).click()
  await reader.getByLabel('Ý kiến của bạn').fill(text)
  await reader.getByLabel('Tên của bạn').fill('Bạn đọc thử')
  await reader.getByLabel(/^Tôi đồng ý/).check()
  await readTheForm(reader)
  await reader.getByRole('button', { name: 'Gửi ý kiến' }).click()
  expect(new URL(reader.url()).pathname).toBe(`${commentsPath()}/da-gui`)
  await reader.goto(commentsPath())
  expect(await reader.locator('main').innerText()).not.toContain(text)

  const editor = await signIn('/admin')
  await editor.getByRole('heading', { name: /^Ý kiến chờ duyệt/ }).waitFor()
  await editor.goto('/admin/collections/comments?where[state][equals]=pending')
  await editor
    .getByRole('row', { name: new RegExp(text) })
    .getByRole('checkbox')
    .check()
  await editor.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await editor.getByText('Đã duyệt 1 ý kiến.').waitFor()

  await reader.reload()
  expect(await reader.locator('main').innerText()).toContain(text)

  const rest = await useRest()
  await rest.send('PATCH', `/comments?where[text][equals]=${encodeURIComponent(text)}`, { state: 'refused' })
  await reader.reload()
  expect(await reader.locator('main').innerText()).not.toContain(text)
  await Promise.all([reader.context().close(), editor.context().close()])
})

it('an answer is public when it is published, at once, and gone when it is withdrawn', async () => {
  const rest = await useRest()
  const isListed = async (title: string) =>
    (await (await fetch(`${inject('baseUrl')}/hoi-dap`)).text()).includes(title)
  const title = `Câu hỏi thử ${Date.now()}?`
  const answer = {
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          children: [
            { type: 'text', version: 1, text: 'Trả lời.', format: 0, mode: 'normal', style: '', detail: 0 },
          ],
        },
      ],
    },
  }
  const data = { title, question: 'Hỏi gì?', answer, _status: 'draft' }
  const { doc } = await rest.send<{ doc: { id: number; slug: string } }>(
    'POST',
    '/questions?draft=true',
    data,
  )
  const address = `${inject('baseUrl')}/hoi-dap/${doc.slug}`
  const seen = [[await isListed(title), (await fetch(address)).status]]

  await rest.send('PATCH', `/questions/${doc.id}`, { _status: 'published' })
  seen.push([await isListed(title), (await fetch(address)).status])
  await rest.send('PATCH', `/questions/${doc.id}`, { _status: 'draft' })
  seen.push([await isListed(title), (await fetch(address)).status])

  expect(seen).toEqual([
    [false, 404],
    [true, 200],
    [false, 404],
  ])
})
