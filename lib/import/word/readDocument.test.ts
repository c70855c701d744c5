import { readFileSync } from 'node:fs'
import { Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'

import {
  bold,
  build,
  buildBomb,
  buildHandmade,
  buildLyingBomb,
  buildMacros,
  buildTcvn3,
  buildTruncated,
  centred,
  heading,
  image,
  italic,
  link,
  photo,
  right,
  text,
  title,
  withParts,
} from '@/tests/factories/wordFiles'
import { buildJpeg } from '@/tests/factories/images'
import { convertFlows, readLegacyFlows } from './legacyText'
import { preparePictures } from './preparePictures'
import { readDocument } from './readDocument'
import { WordRefused, type Refusal } from './refusals'
import { toArticle } from './toArticle'
import { toBody } from './toBody'

const fixture = (name: string): Buffer => readFileSync(`tests/fixtures/word/${name}`)

const read = async (bytes: Buffer, name = 'bai.docx') => toArticle(await readDocument(bytes), name)

interface Node {
  type: string
  tag?: string
  text?: string
  format?: number | string
  children?: Node[]
  fields?: Record<string, unknown>
  start?: number
  colSpan?: number
  rowSpan?: number
  headerState?: number
}

const toText = ({ text = '', children = [] }: Node): string => text + children.map(toText).join('')

/** One line for each block, such as `h2 Kết quả`, `ol(1) a; b` or `photo`. */
const outline = async (bytes: Buffer): Promise<string[]> => {
  const article = await read(bytes)
  const ids = new Map(
    article.figures.flatMap(({ pictures }) => pictures).map((picture, index) => [picture, index + 1]),
  )
  const { children } = toBody(article.blocks, ids).root as unknown as { children: Node[] }
  return children.map((node) => {
    switch (node.type) {
      case 'list':
        return `${node.tag}(${node.start}) ${node.children!.map(toText).join('; ')}`
      case 'block':
        return String(node.fields?.blockType)
      case 'heading':
        return `${node.tag} ${toText(node)}`
      case 'table':
        return `table ${node.children!.map((row) => row.children!.map(toText).join(' | ')).join(' / ')}`
      default:
        return `${node.type} ${toText(node)}`
    }
  })
}

it('a report with styles, as LibreOffice writes it, keeps all of its structure', async () => {
  const article = await read(fixture('hoiNghi.docx'))

  expect(article.title).toBe('Hội Khuyến học tỉnh tổng kết năm học')
  expect(article.lead).toMatch(/^Sáng 23\/3, Hội Khuyến học tỉnh tổ chức/)
  expect(article.bylines).toEqual(['Nguyễn Đình'])
  expect(article.figures.map(({ caption, credit }) => [caption, credit])).toEqual([
    ['Quang cảnh hội nghị.', 'Thu Trang'],
    ['Trao học bổng cho học sinh vùng cao', 'Trần Bình'],
    ['', ''],
  ])
  expect(article.missing).toEqual([])
  expect(await outline(fixture('hoiNghi.docx'))).toEqual([
    'photo',
    'paragraph Hội nghị đánh giá kết quả nổi bật và những việc còn lại; xem báo cáo đầy đủ.',
    'h2 Kết quả chính',
    'ol(1) Vận động quỹ khuyến học đạt 12,5 tỷ đồng.; Trao 1.230 suất học bổng:; Học sinh tiểu học 500 suất;Học sinh trung học 730 suất.; Xây dựng 320 dòng họ học tập.',
    'h3 Số liệu từng huyện',
    'table Huyện | Suất | Triệu đồng / Trạm Tấu | 120 | 158,8 / Chưa tính quý IV',
    'photo',
    'paragraph Trong thời gian tới, Hội tập trung vào những việc sau:',
    'ul(1) Mở lớp học cho người lớn tuổi;; Phát triển tủ sách gia đình.',
    'photo',
    'paragraph Hội nghị kết thúc trong ngày.',
  ])
})

it('bold, italic, links, merged cells and lists within lists stay', async () => {
  const article = await read(fixture('hoiNghi.docx'))
  const nodes = (toBody(article.blocks, new Map()).root as unknown as { children: Node[] }).children

  const paragraph = nodes.find(({ type }) => type === 'paragraph')
  expect(paragraph?.children?.map(({ type, format }) => [type, format])).toEqual([
    ...[
      ['text', 0],
      ['text', 1],
      ['text', 0],
      ['text', 2],
      ['text', 0],
      ['link', ''],
    ],
    ['text', 0],
  ])
  const linked = paragraph?.children?.find(({ type }) => type === 'link')
  expect(linked?.fields).toMatchObject({ linkType: 'custom', url: 'https://example.org/bao-cao' })
  const list = nodes.find(({ type }) => type === 'list')
  expect(list?.children?.[2]?.children?.[0]).toMatchObject({ type: 'list', tag: 'ol' })
  const rows = nodes.find(({ type }) => type === 'table')?.children
  expect(rows?.[0]?.children?.every(({ headerState }) => headerState === 1)).toBe(true)
  expect(rows?.[1]?.children?.[0]?.rowSpan).toBe(2)
  expect(rows?.[2]?.children?.[0]?.colSpan).toBe(2)
})

it('what was imitated by hand becomes what it means', async () => {
  const bytes = await buildHandmade()
  const article = await read(bytes)

  expect(article.title).toBe('HỘI NGHỊ TRIỂN KHAI NHIỆM VỤ KHUYẾN HỌC NĂM 2020')
  expect(article.lead).toMatch(/^Ngày 23\/3/)
  expect(article.bylines).toEqual(['Nguyễn Đình'])
  expect(article.figures.map(({ caption, credit }) => [caption, credit])).toEqual([
    ['Toàn cảnh hội nghị', 'Thu Trang'],
  ])
  expect(await outline(bytes)).toEqual([
    'photo',
    'paragraph Phát biểu tại hội nghị, lãnh đạo Hội nhấn mạnh vai trò của gia đình học tập.',
    'h2 5 nhóm nhiệm vụ trọng tâm năm 2020',
    'ol(1) Đẩy mạnh tuyên truyền về xây dựng xã hội học tập.; Phát triển hội viên và tổ chức Hội.; Vận động quỹ khuyến học.',
    'paragraph Các đơn vị cần làm ngay:',
    'ul(1) Rà soát danh sách học sinh;; Gửi báo cáo trước ngày 15.',
    'paragraph Xem thêm tại trang của Hội.',
  ])
  expect(article.repairs.join(' ')).toContain('Chuyển 5 đoạn gõ dấu đầu dòng bằng tay thành danh sách.')
})

describe('the lead', () => {
  it.each([
    ['plain', text('Sáng nay, Hội Khuyến học tỉnh tổ chức hội nghị tổng kết năm học.')],
    ['bold', bold('Sáng nay, Hội Khuyến học tỉnh tổ chức hội nghị tổng kết năm học.')],
    ['italic', italic('Sáng nay, Hội Khuyến học tỉnh tổ chức hội nghị tổng kết năm học.')],
  ])('is the first paragraph when it is %s', async (_name, paragraph) => {
    const article = await read(await build([title('Tổng kết'), paragraph, text('Hội nghị bàn ba việc lớn.')]))

    expect(article.lead).toBe('Sáng nay, Hội Khuyến học tỉnh tổ chức hội nghị tổng kết năm học.')
    expect(article.blocks).toHaveLength(1)
  })

  it.each([
    ['a heading follows the title', [heading('Mục một', 1), text('Nội dung của mục thứ nhất trong bài.')]],
    ['there is one paragraph only', [text('Cả bài chỉ có đúng một đoạn văn bản này mà thôi.')]],
    ['a list follows the title', [text('1- Việc thứ nhất.'), text('2- Việc thứ hai.')]],
  ])('is missing, and that is said, where %s', async (_name, children) => {
    const article = await read(await build([title('Tổng kết năm học'), ...children]))

    expect(article.lead).toBe('')
    expect(article.missing).toContain('Không có sapô: hãy viết trước khi xuất bản.')
    expect(article.blocks.length).toBeGreaterThan(0)
  })
})

it('a document without a title is called like its file, and that is said', async () => {
  const article = await read(await build([text('Một câu.'), text('Câu thứ hai.')]), 'Tin_trao hoc bong.docx')

  expect(article.title).toBe('Tin trao hoc bong')
  expect(article.missing.join()).toContain('Không thấy tiêu đề')
})

it('numbering goes on over a paragraph, and begins anew under a heading', async () => {
  const numbered = (value: string) => text(value, { numbering: { reference: 'so', level: 0 } })
  const { Document, Packer } = await import('docx')
  const bytes = await Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: 'so', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }] },
      sections: [
        {
          children: [
            title('Bài thử'),
            text('Câu mở đầu của bài viết này.'),
            numbered('Một.'),
            numbered('Hai.'),
            text('Giải thích cho việc thứ hai.'),
            numbered('Ba.'),
            heading('Mục mới', 1),
            numbered('Lại một.'),
          ],
        },
      ],
    }),
  )

  expect((await outline(bytes)).filter((line) => line.startsWith('ol'))).toEqual([
    'ol(1) Một.; Hai.',
    'ol(3) Ba.',
    'ol(1) Lại một.',
  ])
})

it('photos in a table that only sets them side by side become photos with their captions', async () => {
  const cell = (...children: Paragraph[]) => new TableCell({ children })
  const bytes = await build([
    title('Bài có ảnh'),
    text('Câu mở đầu của bài viết này.'),
    new Table({
      rows: [
        new TableRow({
          children: [cell(photo(await buildJpeg(300, 200))), cell(photo(await buildJpeg(310, 200)))],
        }),
        new TableRow({ children: [cell(text('Ảnh trái')), cell(text('Ảnh phải. Ảnh: Lan'))] }),
      ],
    }),
    text('Kết thúc bài viết.'),
  ])
  const { figures } = await read(bytes)

  expect(figures.map(({ caption, credit }) => [caption, credit])).toEqual([
    ['Ảnh trái', ''],
    ['Ảnh phải.', 'Lan'],
  ])
})

it('two photos of one paragraph are a group, and one that is there twice is stored once', async () => {
  const one = await buildJpeg(300, 200)
  const two = await buildJpeg(320, 200)
  const bytes = await build([
    title('Bài có ảnh'),
    text('Câu mở đầu của bài viết này.'),
    new Paragraph({ ...centred, children: [image(one), image(two)] }),
    italic('Chú thích chung', centred),
    text('Kết thúc bài viết.'),
    photo(one),
  ])
  const article = await read(bytes)
  const { pictures } = await preparePictures(article.figures)

  expect(pictures.map(({ places }) => places.length)).toEqual([2, 1])
  expect(await outline(bytes)).toEqual(['photoGroup', 'paragraph Kết thúc bài viết.', 'photo'])
})

it('says of every picture that it cannot take which one it is, and takes the others', async () => {
  const bytes = await build([
    title('Bài có ảnh'),
    text('Câu mở đầu của bài viết này.'),
    photo(await buildJpeg(300, 200), 'Picture 3'),
    new Paragraph({ children: [image(Buffer.from('hỏng'), '', 'png')] }),
    italic('Chú thích của ảnh hỏng', centred),
    photo(await buildJpeg(8, 8)),
    new Paragraph({ children: [image(Buffer.from('\u0001\u0000\u0000\u0000'), '', 'bmp')] }),
    text('Kết thúc bài viết.'),
  ])
  const types = '[Content_Types].xml'
  const emf = await withParts(bytes, {
    [types]: (
      await (await (await import('jszip')).default.loadAsync(bytes)).file(types)!.async('string')
    ).replace(/image\/bmp/g, 'image/x-emf'),
  })
  const { pictures, missing } = await preparePictures((await read(emf)).figures)

  expect(pictures).toHaveLength(1)
  expect(pictures[0]?.alt).toBe('')
  expect(missing).toEqual([
    'Ảnh thứ 2 (chú thích “Chú thích của ảnh hỏng”) không phải ảnh JPEG, PNG, WebP, GIF hay TIFF, hoặc đã bị hỏng.',
    'Ảnh thứ 4 là hình vẽ EMF, cổng không đọc được: hãy lưu thành PNG rồi thêm vào bài.',
    'Bỏ 1 hình trang trí rất nhỏ.',
  ])
})

it('a link that leads to a file of the author loses its address and keeps its words', async () => {
  const bytes = await build([
    title('Bài thử'),
    text('Câu mở đầu của bài viết này.'),
    new Paragraph({ children: [new TextRun('Xem '), link('tệp', 'file:///C:/bi-mat.docx')] }),
  ])

  expect((await read(bytes)).missing.join()).toContain('Bỏ 1 liên kết')
  expect(await outline(bytes)).toContain('paragraph Xem tệp')
})

it('the head of an official document and the place of its date are left out', async () => {
  const cell = (...lines: string[]) => new TableCell({ children: lines.map((line) => text(line)) })
  const bytes = await build([
    new Table({
      rows: [
        new TableRow({
          children: [
            cell('HỘI KHUYẾN HỌC TỈNH'),
            cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'),
          ],
        }),
      ],
    }),
    bold('Trao học bổng cho học sinh nghèo vượt khó', centred),
    italic('Yên Bái, ngày 23 tháng 3 năm 2020', right),
    text('Sáng nay, Hội đã trao học bổng cho học sinh.'),
    text('Buổi trao học bổng diễn ra tại trường.'),
  ])
  const article = await read(bytes)

  expect(article.title).toBe('Trao học bổng cho học sinh nghèo vượt khó')
  expect(article.lead).toBe('Sáng nay, Hội đã trao học bổng cho học sinh.')
  expect(article.bylines).toEqual([])
  expect(article.blocks).toHaveLength(1)
})

it('the office above a title is left out, and a title in capital letters is none', async () => {
  const body = [
    text('Sáng nay, Hội đã trao học bổng cho học sinh.'),
    text('Buổi trao học bổng diễn ra tại trường.'),
  ]
  const office = [bold('HỘI KHUYẾN HỌC TỈNH YÊN BÁI', centred), bold('BAN THƯỜNG VỤ', centred)]
  const name = 'Trấn Yên: Trao 120 suất học bổng'
  const readTitle = async (...head: Paragraph[]) => (await read(await build([...head, ...body]))).title

  expect(await readTitle(...office, bold(name, centred))).toBe(name)
  expect(await readTitle(...office, title(name))).toBe(name)
  expect(await readTitle(bold('HỘI NGHỊ TỔNG KẾT', centred), bold('năm học 2019 - 2020', centred))).toBe(
    'HỘI NGHỊ TỔNG KẾT năm học 2019 - 2020',
  )
  expect(await readTitle(...office)).toBe('HỘI KHUYẾN HỌC TỈNH YÊN BÁI BAN THƯỜNG VỤ')
})

it('TCVN3 is found by its fonts, also by those of styles, and converted beside Unicode', async () => {
  const { flows } = await readDocument(await buildTcvn3())
  const legacy = readLegacyFlows(flows)!
  const article = toArticle({ flows: convertFlows(flows, legacy), leftOut: [] }, 'bai.docx')

  expect(article.title).toBe('HỘI NGHỊ TẠI BẢO THẮNG')
  expect(article.lead).toBe('Hội Khuyến học huyện Bảo Thắng tổ chức hội nghị tổng kết năm học.')
  expect(
    article.blocks.map((block) => ('runs' in block ? block.runs.map((run) => run.text).join('') : '')),
  ).toEqual([
    'Đoạn này đã là Unicode, có cả quà và một con cá.',
    'Cán bộ và nhân dân trong xã có nhiều việc làm tốt.',
  ])
})

it('an old font that only the style of the document names is found', async () => {
  const bytes = await build([text('C¸'), text('mÌ')])
  const styles =
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>'
  const { flows } = await readDocument(await withParts(bytes, { 'word/styles.xml': styles }))

  expect(readLegacyFlows(flows)?.lines).toEqual([['Cá'], ['mè']])
})

it.each<[string, () => Buffer | Promise<Buffer>, Refusal]>([
  ['an empty file', () => Buffer.alloc(0), 'empty'],
  ['a text', () => Buffer.from('không phải Word'), 'notWord'],
  ['RTF', () => Buffer.from('{\\rtf1 Xin chào}'), 'richText'],
  ['a truncated file', buildTruncated, 'damaged'],
  [
    'a package with broken XML',
    async () => withParts(await buildHandmade(), { 'word/document.xml': '<w:document' }),
    'damaged',
  ],
  [
    'another package',
    async () => withParts(Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64'), { 'a.txt': 'a' }),
    'notWord',
  ],
  ['a file with a password', () => fixture('matKhau.docx'), 'protected'],
  ['a .doc under the name of a .docx', () => fixture('word97.doc'), 'oldWord'],
  ['macros', buildMacros, 'macros'],
  ['a bomb', buildBomb, 'bomb'],
  ['a bomb that lies about its size', buildLyingBomb, 'damaged'],
  [
    'XML that is nested without end',
    async () =>
      withParts(await buildHandmade(), {
        'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:ins>'.repeat(50_000)}${'</w:ins>'.repeat(50_000)}</w:body></w:document>`,
      }),
    'damaged',
  ],
])(
  '%s is refused',
  async (_name, make, code) => {
    const bytes = await make()

    const error = await readDocument(bytes).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(WordRefused)
    expect((error as WordRefused).code).toBe(code)
    // To make a bomb takes longer than to refuse it.
  },
  30_000,
)

it('a document without any text is refused', async () => {
  await expect(read(await build([photo(await buildJpeg(300, 200))]))).rejects.toThrow(/không có chữ/)
})
