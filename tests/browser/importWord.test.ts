import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { buildTcvn3, buildTruncated } from '../factories/wordFiles'
import { useBrowser } from './browser'

const { signIn } = useBrowser()

interface DroppedFile {
  name: string
  bytes: Buffer
}

/** What a browser tells a page when files are let go over it. */
const drop = async (page: Page, selector: string, files: DroppedFile[]): Promise<void> => {
  const transfer = await page.evaluateHandle(
    (list) => {
      const data = new DataTransfer()
      for (const { name, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
        data.items.add(new File([bytes], name))
      }
      return data
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  )
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent(selector, type, { dataTransfer: transfer })
}

const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })

it('files dropped on the list become drafts, and the summary says what became of each', async () => {
  const page = await signIn('/admin/collections/articles')
  await page.getByRole('button', { name: 'Nhập từ Word' }).waitFor()

  await drop(page, '.dropzone', [
    { name: 'Hội nghị.docx', bytes: await readFile('tests/fixtures/word/hoiNghi.docx') },
    { name: 'Bảng mã cũ.docx', bytes: await buildTcvn3() },
    { name: 'Hỏng.docx', bytes: await buildTruncated() },
  ])

  const good = row(page, 'Hội nghị.docx')
  await good.getByText('Đã nhập thành bài nháp').waitFor()
  expect(await good.textContent()).toContain('Tách tên tác giả khỏi nội dung: Nguyễn Đình.')
  expect(await good.textContent()).toContain('3 ảnh')
  await row(page, 'Hỏng.docx').getByText('Tệp bị hỏng').waitFor()

  const old = row(page, 'Bảng mã cũ.docx')
  expect(await old.textContent()).toContain('héi nghÞ t¹i b¶o th¾ng')
  expect(await old.textContent()).toContain('HỘI NGHỊ TẠI BẢO THẮNG')
  await old.getByRole('button', { name: 'Chuyển sang Unicode' }).press('Enter')
  await old.getByRole('link', { name: 'HỘI NGHỊ TẠI BẢO THẮNG' }).waitFor()
  await page.locator('tbody').getByText('HỘI NGHỊ TẠI BẢO THẮNG').waitFor()

  await good.getByRole('link').click()
  await page.waitForURL(/articles\/\d+/)
  const editor = page
    .locator('#field-body [contenteditable=true], .rich-text-lexical [contenteditable=true]')
    .first()
  await editor.getByText('Vận động quỹ khuyến học').waitFor()
  expect(await page.getByLabel('Tiêu đề').inputValue()).toBe('Hội Khuyến học tỉnh tổng kết năm học')
  expect(await editor.locator('h2').allTextContents()).toEqual(['Kết quả chính'])
  expect(await editor.locator('table tr').count()).toBe(3)
})

const openEditor = async (page: Page) => {
  await page.goto('/admin/collections/articles/create')
  await page.waitForURL(/articles\/\d+/)
  const editor = page
    .locator('#field-body [contenteditable=true], .rich-text-lexical [contenteditable=true]')
    .first()
  await editor.click()
  return editor
}

const paste = (page: Page, data: Record<string, string>) =>
  page.evaluate((values) => {
    const clipboardData = new DataTransfer()
    for (const [type, value] of Object.entries(values)) clipboardData.setData(type, value)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, data)

/** As Word on Windows puts it on the clipboard. */
const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {font-family:"Times New Roman",serif; color:red} --></style>
<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=VI><!--StartFragment-->
<h1 style='color:#C00000'>Kết quả <span style='font-size:20pt'>năm học</span></h1>
<p class=MsoNormal style='margin:0cm;text-align:justify'><b><span style='font-family:"Arial",sans-serif;color:red'>Vận động</span></b><span style='mso-spacerun:yes'>  </span>quỹ
và <i>trao</i> <a href="https://example.org/hb" style='color:blue'>học bổng</a><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Việc một</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a)<span>&nbsp;&nbsp; </span></span><![endif]>Việc nhỏ</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp; </span></span><![endif]>Việc hai</p>
<h3>Bảng số</h3>
<table class=MsoTableGrid border=1><tr><th style='background:yellow'><p class=MsoNormal>Huyện</p></th><td colspan=2><p class=MsoNormal>Suất</p></td></tr></table>
<p class=MsoNormal><img src="file:///C:/anh.png" width=10>Hết<u>.</u></p>
<!--EndFragment--></body></html>`

it('what is pasted from Word keeps its structure and nothing else', async () => {
  const page = await signIn()
  const editor = await openEditor(page)

  await paste(page, { 'text/html': wordHtml, 'text/plain': 'x' })
  await editor.getByText('Việc hai').waitFor()

  expect(await editor.locator('h2').allTextContents()).toEqual(['Kết quả năm học'])
  expect(await editor.locator('h3').allTextContents()).toEqual(['Bảng số'])
  expect(await editor.locator('strong').allTextContents()).toEqual(['Vận động'])
  expect(await editor.locator('em').allTextContents()).toEqual(['trao'])
  expect(await editor.locator('a').getAttribute('href')).toBe('https://example.org/hb')
  expect(await editor.locator('ol').count()).toBe(2)
  expect(await editor.locator('ol > li').allTextContents()).toEqual([
    'Việc một',
    'Việc nhỏ',
    'Việc nhỏ',
    'Việc hai',
  ])
  expect(await editor.locator('table th, table td').allTextContents()).toEqual(['Huyện', 'Suất'])
  expect(await editor.locator('td, th').last().getAttribute('colspan')).toBe('2')
  expect(await editor.locator('img, u, [class*=Mso], [style*=color], [style*=font]').count()).toBe(0)
  expect(await editor.textContent()).not.toMatch(/mso|StartFragment/)
  await page.getByText('Đã bỏ 1 ảnh trong phần dán').waitFor()
})

it.each([
  ['Chuyển sang Unicode', 'Hội nghị ở Bảo Thắng, quà và bánh'],
  ['Giữ nguyên', 'Héi nghÞ ë B¶o Th¾ng, quà và bánh'],
])('text in TCVN3 is shown before and after, and “%s” decides', async (button, expected) => {
  const page = await signIn()
  const editor = await openEditor(page)
  await page.keyboard.type('Trước. ')

  await paste(page, {
    'text/html': `<p><span style="font-family:'.VnTime'">Héi nghÞ ë B¶o Th¾ng</span><span style="font-family:Arial">, quà và bánh</span></p>`,
    'text/plain': 'Héi nghÞ ë B¶o Th¾ng, quà và bánh',
  })
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  expect(await dialog.textContent()).toContain('Hội nghị ở Bảo Thắng')
  expect(await editor.textContent()).toBe('Trước. ')
  await dialog.getByRole('button', { name: button }).press('Enter')

  await editor.getByText(expected).waitFor()
  expect(await editor.textContent()).toBe(`Trước. ${expected}`)
  // The caret comes back to where the text went in, so that one can write on.
  await expect.poll(() => editor.evaluate((box) => box.contains(document.activeElement))).toBe(true)
  await page.keyboard.type('!')
  await expect.poll(() => editor.textContent()).toBe(`Trước. ${expected}!`)
})

it('mere text in TCVN3 is asked about as well', async () => {
  const page = await signIn()
  const editor = await openEditor(page)

  await paste(page, { 'text/plain': 'Céng hoµ x· héi\nchñ nghÜa ViÖt Nam' })
  await page.getByRole('dialog').getByRole('button', { name: 'Chuyển sang Unicode' }).click()

  await editor.getByText('chủ nghĩa Việt Nam').waitFor()
  expect(await editor.textContent()).toContain('Cộng hoà xã hội')
})
