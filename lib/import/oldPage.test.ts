import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { formatDateTime } from '@/lib/vietnamese/dates'
import { decodePage, parseOldPage, type OldPage } from './oldPage'

const FIXTURES = new URL('../../tests/fixtures/oldPages/', import.meta.url)
const REAL_PAGE = fileURLToPath(new URL('../../../shared/seeds/000_5025a3820747a858.txt', import.meta.url))

const LEAD =
  'Sáng 12/4, Hội Khuyến học huyện Trạm Tấu tổ chức ngày hội đọc sách cho học sinh các xã vùng cao.'
const TEXT =
  'Các em được nghe kể chuyện, thi vẽ bìa sách và mang về nhà những cuốn sách mà mình thích nhất, mỗi em hai cuốn.'
const MORE =
  'Ban tổ chức mong rằng thói quen đọc sách sẽ theo các em suốt những năm học tới, ở trường cũng như ở nhà.'

function readFixture(name: string): OldPage {
  const text = decodePage(readFileSync(new URL(name, FIXTURES)))
  return readPage(text ?? '')
}

function readPage(text: string): OldPage {
  const parsed = parseOldPage(text)
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.page
}

/** A page with these lines below its date. */
function buildPage(...lines: string[]): string {
  const head = [
    '• Loading...',
    'Chào mừng quý vị đến với Trang tin Hội Khuyến học!',
    '\u00A0',
    'Ngày hội đọc sách',
  ]
  return [...head, 'Ngày xuất bản: 12/04/2019 3:05:09 CH', ...lines].join('\n\n')
}

function refuse(text: string): string {
  const parsed = parseOldPage(text)
  return parsed.ok ? 'không từ chối' : parsed.reason
}

function toAllText({ title, lead, pictures, blocks, bylines, source }: OldPage): string {
  return JSON.stringify([title, lead, pictures, blocks, bylines, source])
}

describe('the real page of the old site', () => {
  const page = (): OldPage => readPage(decodePage(readFileSync(REAL_PAGE)) ?? '')

  it.runIf(existsSync(REAL_PAGE))('keeps what is the article and nothing of the frame', () => {
    const { title, publishedAt, lead, bylines, source, blocks } = page()

    expect(title).toBe('Hội Khuyến học tỉnh Yên Bái: Nâng cao hiệu quả chương trình phối hợp')
    expect(formatDateTime(publishedAt)).toBe('23/03/2020 9:40:00 SA')
    expect(lead).toHaveLength(255)
    expect(bylines).toEqual(['Nguyễn Đình'])
    expect(source).toBeNull()
    expect(blocks.map(({ kind }) => kind)).toEqual([...Array(8).fill('paragraph'), 'heading', 'orderedList'])
  })

  it.runIf(existsSync(REAL_PAGE))('repairs the defects that the old page is known for', () => {
    const { blocks, pictures, lead, repairs, missing, ...rest } = page()
    const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    const items = blocks.flatMap((block) => (block.kind === 'orderedList' ? block.items : []))
    const all = toAllText({ blocks, pictures, lead, repairs, missing, ...rest })

    expect(blocks[8]).toEqual({ kind: 'heading', text: '5 nhóm nhiệm vụ trọng tâm năm 2020' })
    expect(paragraphs.every((text) => text.length > 200)).toBe(true)
    expect(items).toHaveLength(5)
    expect(items.every((item) => /^\p{Lu}/u.test(item))).toBe(true)
    expect(all).not.toMatch(/Loading|Chào mừng|\u00A0|\\"|Ngày xuất bản/)
    expect(all.match(/“/g)).toHaveLength(8)
    expect(all.match(/”/g)).toHaveLength(8)
    expect(repairs).toContain('Sửa 8 dấu ngoặc kép cho thành cặp “…”.')
    expect(repairs).toContain('Thay hoặc bỏ 102 dấu cách không ngắt (NBSP).')
  })

  it.runIf(existsSync(REAL_PAGE))(
    'names each photo once, as missing, and the doubtful one as doubtful',
    () => {
      const { pictures, blocks, missing, lead } = page()
      const captions = pictures.map(({ caption }) => caption)

      expect(captions.map(({ length }) => length)).toEqual([48, 145])
      expect(missing).toHaveLength(2)
      expect(missing[0]).toMatch(/cần kiểm tra/)
      expect(missing[1]).not.toMatch(/cần kiểm tra/)
      expect(captions.filter((caption) => JSON.stringify([blocks, lead]).includes(caption))).toEqual([])
    },
  )
})

describe('a report with a photo, a list and a byline pushed to the right', () => {
  it('is read into its parts', () => {
    const page = readFixture('baoCao.txt')

    expect(page.title).toBe('Khuyến học Văn Chấn: Chặng đường mười năm gieo chữ')
    expect(formatDateTime(page.publishedAt)).toBe('05/09/2019 7:05:09 CH')
    expect(page.lead).toMatch(/^Mười năm qua, .* giữa chừng\.$/)
    expect(page.pictures.map(({ caption }) => caption.slice(0, 12))).toEqual(['Các cô giáo ', 'Bà con xã Nậ'])
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'heading', 'orderedList'])
    expect(page.blocks[1]).toMatchObject({ text: expect.stringContaining('“Dòng họ học tập” được') })
    expect(page.blocks[1]).toMatchObject({ text: expect.stringMatching(/“Tiếng kẻng khuyến học” .*giờ\.$/) })
    expect(page.blocks[2]).toEqual({ kind: 'heading', text: '4 việc cần làm trong năm học mới' })
    expect(page.blocks[3]).toMatchObject({
      start: 1,
      items: { length: 4, 2: 'Trao học bổng trước ngày 20-11.' },
    })
    expect(page.bylines).toEqual(['Hoàng Thu'])
    expect(toAllText(page)).not.toMatch(/\u00A0|Loading/)
  })

  it('tells the editor what was repaired and what is missing', () => {
    const { repairs, missing } = readFixture('baoCao.txt')

    expect(repairs).toContain('Sửa 4 dấu ngoặc kép cho thành cặp “…”.')
    expect(repairs).toContain('Thay hoặc bỏ 103 dấu cách không ngắt (NBSP).')
    expect(repairs).toContain('Chuyển 4 đoạn thành danh sách đánh số.')
    expect(repairs).toContain('Bỏ các dấu cách dùng để đẩy tên tác giả sang phải.')
    expect(repairs.filter((line) => line.startsWith('Bỏ chú thích ảnh bị lặp lại'))).toHaveLength(1)
    expect(missing).toHaveLength(2)
  })
})

describe('a short page with BOM, CRLF and no blank lines', () => {
  it('is read without breadcrumb, repeated title, related news and footer', () => {
    const page = readFixture('tinNgan.txt')

    expect(page.title).toBe('Lục Yên trao học bổng “Nâng bước em tới trường”')
    expect(formatDateTime(page.publishedAt)).toBe('01/12/2018 12:10:00 SA')
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
    expect(page.bylines).toEqual(['Nông Thị Hạnh', 'Trần Bình'])
    expect(page.source).toBe('Báo Yên Bái')
    expect(page.pictures).toEqual([])
    expect(page.missing).toEqual([])
    expect(page.repairs).toContain('Bỏ tiêu đề bị lặp lại.')
    expect(page.repairs.join()).toMatch(/“Tin liên quan”/)
  })
})

describe('a decomposed page with sections and lists', () => {
  it('tells headings, lettered, bulleted and interrupted lists apart', () => {
    const page = readFixture('nhieuMuc.txt')
    const shapes = page.blocks.map((block) => {
      if (block.kind === 'orderedList') return `${block.kind} ${block.start} ${block.items.length}`
      if (block.kind === 'bulletList') return `${block.kind} ${block.items.length}`
      return block.kind === 'heading' ? block.text : block.kind
    })

    expect(formatDateTime(page.publishedAt)).toBe('08/03/2021 12:00:00 CH')
    expect(shapes).toEqual([
      ...['I. Mục đích', 'paragraph', 'II. Cách làm', '1. Đăng ký', 'paragraph', '2. Bình xét', 'paragraph'],
      ...['orderedList 1 3', 'paragraph', 'bulletList 3', '5 lưu ý khi bình xét'],
      ...['orderedList 1 2', 'paragraph', 'orderedList 3 3'],
    ])
    expect(page.bylines).toEqual(['Ban Tuyên truyền Hội'])
    expect(toAllText(page)).toBe(toAllText(page).normalize('NFC'))
    expect(page.repairs).toContain('Chuyển chữ tiếng Việt tổ hợp (NFD) thành dựng sẵn (NFC).')
  })
})

describe('a page with several photos', () => {
  it('finds doubled captions, credited captions and file names, and drops the repeated lead', () => {
    const page = readFixture('nhieuAnh.txt')

    expect(page.pictures.map(({ caption }) => caption)).toEqual([
      'Gian sách của trường tiểu học',
      'Tiết mục múa xòe mở màn ngày hội',
      'Học sinh lớp 5 kể chuyện theo sách trước sân khấu. Ảnh: Lò Thị Mai',
    ])
    expect(page.missing).toContain('Thiếu tệp ảnh “IMG_2041.JPG”.')
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
    expect(toAllText(page).split('Hơn 800 học sinh')).toHaveLength(2)
    expect(page.bylines).toEqual(['Nguyễn Hà'])
    expect(page.source).toBe('Báo Yên Bái')
  })

  it('merges an alternative text with the caption that adds the photographer', () => {
    const caption = 'Các em chọn sách ở gian hàng của huyện.'
    const page = readPage(buildPage(LEAD, caption, `${caption} Ảnh: Thu Hà`, TEXT))

    expect(page.pictures).toEqual([{ caption: `${caption} Ảnh: Thu Hà` }])
    expect(page.blocks).toEqual([{ kind: 'paragraph', text: TEXT }])
  })

  it('puts a line that only names the photographer behind its caption', () => {
    const page = readPage(buildPage(LEAD, 'Giờ đọc sách', 'Giờ đọc sách', 'Ảnh: Thu Hà', TEXT))

    expect(page.pictures).toEqual([{ caption: 'Giờ đọc sách. Ảnh: Thu Hà' }])
  })

  it('puts the credit from the end of the article behind every caption', () => {
    const page = readPage(
      buildPage(LEAD, 'Giờ đọc sách', 'Giờ đọc sách', TEXT, 'Bài: Hà Giang - Ảnh: Trần Bình'),
    )

    expect(page.pictures).toEqual([{ caption: 'Giờ đọc sách. Ảnh: Trần Bình' }])
    expect(page.bylines).toEqual(['Hà Giang'])
  })

  it('finds a photo above the lead', () => {
    const page = readPage(buildPage('Giờ đọc sách', 'Giờ đọc sách', LEAD, TEXT))

    expect(page.lead).toBe(LEAD)
    expect(page.pictures).toEqual([{ caption: 'Giờ đọc sách' }])
  })
})

describe('the signature', () => {
  const NBSP = '\u00A0'

  it.each<[lines: string[], bylines: string[], source: string | null]>([
    [[], [], null],
    [['Nguyễn Đình'], ['Nguyễn Đình'], null],
    [['Nguyễn An - Trần Bình'], ['Nguyễn An', 'Trần Bình'], null],
    [['Thu Hà, Trần Bình và Lò Mai'], ['Thu Hà', 'Trần Bình', 'Lò Mai'], null],
    [['Nguyễn An', 'Trần Bình'], ['Nguyễn An', 'Trần Bình'], null],
    [['(Thu Hà)'], ['Thu Hà'], null],
    [['Thu Hà (tổng hợp)'], ['Thu Hà'], null],
    [['N.Đ'], ['N.Đ'], null],
    [["H'Hen Niê"], ["H'Hen Niê"], null],
    [['Bài và ảnh: Thu Hà'], ['Thu Hà'], null],
    [['Tin, ảnh: Thu Hà.'], ['Thu Hà'], null],
    [['Tác giả: Bút Tre'], ['Bút Tre'], null],
    [['Tác giả:', 'Thu Hà'], ['Thu Hà'], null],
    [['Ban Biên tập'], ['Ban Biên tập'], null],
    [['PV'], ['PV'], null],
    [[`${NBSP.repeat(60)}Hội Khuyến học xã Nậm Có`], ['Hội Khuyến học xã Nậm Có'], null],
    [['Trần Bình - Sở Giáo dục và Đào tạo'], ['Trần Bình - Sở Giáo dục và Đào tạo'], null],
    [['Nguồn: Báo Yên Bái'], [], 'Báo Yên Bái'],
    [['(Nguồn: yenbai.gov.vn)'], [], 'yenbai.gov.vn'],
    [['Theo Báo Yên Bái.'], [], 'Báo Yên Bái'],
    [['(Theo Thu Hà/Báo Yên Bái)'], ['Thu Hà'], 'Báo Yên Bái'],
    [['Thu Hà (TTXVN)'], ['Thu Hà'], 'TTXVN'],
    [['Thu Hà', 'Nguồn: Báo Yên Bái'], ['Thu Hà'], 'Báo Yên Bái'],
    [['Nguồn: Báo Yên Bái', 'Thu Hà'], ['Thu Hà'], 'Báo Yên Bái'],
  ])('%j gives the bylines %j and the source %s', (lines, bylines, source) => {
    const page = readPage(buildPage(LEAD, TEXT, ...lines))

    expect(page.bylines).toEqual(bylines)
    expect(page.source).toBe(source)
    expect(page.blocks).toEqual([{ kind: 'paragraph', text: TEXT }])
  })

  it.each([
    ['Theo kế hoạch, ngày hội năm sau sẽ được tổ chức ở Mù Cang Chải.'],
    ['Thời gian: từ ngày 5/3'],
    ['Hội Khuyến học tỉnh'],
    ['Nguồn kinh phí: xã hội hóa'],
  ])('leaves "%s" in the text', (line) => {
    const page = readPage(buildPage(LEAD, TEXT, line))

    expect(page.bylines).toEqual([])
    expect(page.source).toBeNull()
    expect(page.blocks.at(-1)).toEqual({ kind: 'paragraph', text: line })
  })

  it('takes a list of people and the signature of a document for text', () => {
    const people = ['Lê An', 'Hà Bình', 'Lò Mai']
    const office = ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH', 'Nguyễn Văn An']

    expect(readPage(buildPage(LEAD, TEXT, ...people)).bylines).toEqual([])
    expect(readPage(buildPage(LEAD, TEXT, ...office)).bylines).toEqual([])
    expect(readPage(buildPage(LEAD, TEXT, ...office)).blocks).toHaveLength(4)
  })

  it('takes an author right under the date', () => {
    const page = readPage(buildPage('Tác giả: Thu Hà', LEAD, TEXT))

    expect(page.bylines).toEqual(['Thu Hà'])
    expect(page.lead).toBe(LEAD)
  })

  it('reports that nobody signed', () => {
    expect(readPage(buildPage(LEAD, TEXT)).missing).toEqual(['Không thấy tên tác giả hay nguồn tin.'])
  })
})

describe('blocks', () => {
  const getBlocks = (...lines: string[]): OldPage['blocks'] => readPage(buildPage(LEAD, ...lines)).blocks

  it.each([
    ['1- ', '2- '],
    ['1. ', '2. '],
    ['1) ', '2) '],
    ['1/ ', '2/ '],
    ['1 - ', '2 - '],
    ['(1) ', '(2) '],
    ['1.', '2.'],
    ['a) ', 'b) '],
    ['a. ', 'b. '],
  ])('takes the markers %s %s off a list', (first, second) => {
    expect(getBlocks(TEXT, `${first}Đọc sách.`, `${second}Kể chuyện.`)).toEqual([
      { kind: 'paragraph', text: TEXT },
      { kind: 'orderedList', items: ['Đọc sách.', 'Kể chuyện.'], start: 1 },
    ])
  })

  it('follows the Vietnamese alphabet', () => {
    const items = ['a', 'b', 'c', 'd', 'đ', 'e', 'g'].map((letter) => `${letter}) Việc ${letter}.`)

    expect(getBlocks(TEXT, ...items)[1]).toMatchObject({
      kind: 'orderedList',
      items: { length: 7 },
      start: 1,
    })
  })

  it.each(['- ', '+ ', '• ', '* ', '– ', '\uF0B7 '])('takes the bullet "%s" off a list', (bullet) => {
    expect(getBlocks(TEXT, `${bullet}Đọc sách.`, `${bullet}Kể chuyện.`)[1]).toEqual({
      kind: 'bulletList',
      items: ['Đọc sách.', 'Kể chuyện.'],
    })
  })

  it.each([
    '1.230 suất quà đã đến tay các em trong tháng Ba.',
    '20-11 là ngày của thầy cô.',
    '5 - 7 em đọc chung một cuốn sách.',
    '1- Đây là đoạn đánh số duy nhất của bài.',
    '- Đây là câu trả lời của cô giáo trong bài phỏng vấn.',
    '11-CT/TW là chỉ thị về công tác khuyến học.',
  ])('leaves "%s" a paragraph', (line) => {
    expect(getBlocks(TEXT, line, MORE)[1]).toEqual({ kind: 'paragraph', text: line })
  })

  it('keeps a numbered list with a list of its own in order', () => {
    const blocks = getBlocks('1. Việc một:', '- Nhỏ một.', '- Nhỏ hai.', '2. Việc hai.', '3. Việc ba.')

    expect(blocks).toEqual([
      { kind: 'orderedList', items: ['Việc một:'], start: 1 },
      { kind: 'bulletList', items: ['Nhỏ một.', 'Nhỏ hai.'] },
      { kind: 'orderedList', items: ['Việc hai.', 'Việc ba.'], start: 2 },
    ])
  })

  it('begins a new list where the numbers begin again', () => {
    expect(getBlocks(TEXT, '1. Một.', '2. Hai.', '1. Một nữa.', '2. Hai nữa.')).toHaveLength(3)
  })

  it('does not take poems, the last line or lines with punctuation for headings', () => {
    expect(
      getBlocks(TEXT, 'Học, học nữa', 'Học mãi không thôi', 'Trang sách là người bạn', MORE),
    ).toHaveLength(5)
    expect(
      getBlocks(TEXT, 'Học, học nữa', 'Học mãi không thôi', 'Trang sách là người bạn', MORE),
    ).not.toContainEqual(expect.objectContaining({ kind: 'heading' }))
    expect(getBlocks(TEXT, 'PV: Bà nghĩ gì về ngày hội?', MORE)[1]).toMatchObject({ kind: 'paragraph' })
    expect(getBlocks(TEXT, 'Hẹn gặp lại năm sau')[1]).toMatchObject({ kind: 'paragraph' })
    expect(getBlocks(TEXT, 'Kết quả như sau:', MORE)[1]).toMatchObject({ kind: 'paragraph' })
  })

  it('takes a headline under the lead for a heading when no photo follows', () => {
    expect(getBlocks('Một ngày đáng nhớ', TEXT)[0]).toEqual({ kind: 'heading', text: 'Một ngày đáng nhớ' })
  })

  it('keeps a heading that two sections share', () => {
    const headings = getBlocks('Kết quả', TEXT, 'Kết quả', MORE).filter(({ kind }) => kind === 'heading')

    expect(headings).toHaveLength(2)
  })

  it('takes a single paragraph for the body and reports the missing lead', () => {
    const page = readPage(buildPage(LEAD))

    expect(page.lead).toBe('')
    expect(page.blocks).toEqual([{ kind: 'paragraph', text: LEAD }])
    expect(page.missing[0]).toMatch(/sapo/)
  })
})

describe('lists of other news', () => {
  it.each([
    'Tin liên quan',
    'Tin liên quan:',
    'Tin mới hơn',
    'Các tin khác',
    'CÁC BÀI VIẾT KHÁC',
    'Tin cũ hơn',
  ])('end the article at "%s"', (heading) => {
    const page = readPage(buildPage(LEAD, TEXT, 'Thu Hà', heading, 'Ngày hội năm trước', 'Lớp học bên suối'))

    expect(page.blocks).toHaveLength(1)
    expect(page.bylines).toEqual(['Thu Hà'])
    expect(page.repairs.join()).toMatch(/Bỏ 3 dòng tin khác/)
  })

  it('do not end it where its text goes on behind them', () => {
    const page = readPage(buildPage(LEAD, TEXT, 'Tin liên quan', '- Lớp học bên suối', MORE, 'Thu Hà'))

    expect(page.blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([TEXT, MORE])
    expect(page.bylines).toEqual(['Thu Hà'])
  })

  it('leaves a welcome in the text of the article', () => {
    const speech = 'Chào mừng quý vị đại biểu đến với ngày hội, cô hiệu trưởng nói.'

    expect(readPage(buildPage(LEAD, speech, TEXT)).blocks[0]).toEqual({ kind: 'paragraph', text: speech })
  })
})

describe('the date', () => {
  it.each([
    ['Ngày xuất bản: 12/04/2019 12:10:00 SA', '12/04/2019 12:10:00 SA'],
    ['Ngày xuất bản: 12/04/2019 12:00:00 CH', '12/04/2019 12:00:00 CH'],
    ['NGÀY XUẤT BẢN : 12/4/2019', '12/04/2019 12:00:00 SA'],
    ['Ngày đăng: 12/04/2019 15:05', '12/04/2019 3:05:00 CH'],
    ['Ngày xuất bản:\n12/04/2019 15:05', '12/04/2019 3:05:00 CH'],
    ['Ngày xuất bản: 12/04/2019 3:05:09 CH (Lượt xem: 12)', '12/04/2019 3:05:09 CH'],
  ])('is read from "%s"', (line, shown) => {
    const page = readPage(['Ngày hội đọc sách', line, LEAD, TEXT].join('\r'))

    expect(formatDateTime(page.publishedAt)).toBe(shown)
    expect(page.lead).toBe(LEAD)
  })
})

describe('a file that is no page of the old site', () => {
  const date = 'Ngày xuất bản: 12/04/2019 3:05:09 CH'

  it.each([
    ['', /Tệp trống/],
    [' \n\u00A0\uFEFF', /Tệp trống/],
    ['PK\u0003\u0004\u0000\u0000', /không phải văn bản/],
    [`<!DOCTYPE html><html><body><h1>Ngày hội</h1><p>${date}</p></body></html>`, /HTML/],
    [`Ngày hội\n${date}\n<p>Đoạn văn</p>`, /HTML/],
    [`Ngày h\uFFFDi\n${date}\n${LEAD}`, /bảng mã/],
    ['NgÃ y xuáº¥t báº£n: 12/04/2019', /bảng mã/],
    [`Ngày hội\n\n${LEAD}\n\n${TEXT}`, /Không thấy dòng “Ngày xuất bản/],
    [`• Loading...\nChào mừng quý vị đến với Trang tin!\n${date}\n${LEAD}`, /Không thấy tiêu đề/],
    ['Ngày hội\nNgày xuất bản: hôm qua\nĐoạn văn.', /“hôm qua” không hợp lệ/],
    [`Ngày hội\n${date}\n\n• Loading...`, /không có nội dung/],
    [`Ngày hội\n${date}\n\nNgày hội\n`, /không có nội dung/],
    [`Ngày hội\n${date}\n${LEAD}\nNgày hội thứ hai\n${date}\n${TEXT}`, /nhiều dòng “Ngày xuất bản”/],
    [buildPage('Giờ đọc sách', 'Giờ đọc sách', 'IMG_1.jpg'), /không có nội dung/],
  ])('is refused: %j', (text, reason) => {
    expect(refuse(text)).toMatch(reason)
  })

  it('is refused with the impossible date that it carries', () => {
    const text = readFileSync(new URL('ngaySai.txt', FIXTURES), 'utf8')

    expect(refuse(text)).toMatch(/“31\/02\/2020 9:40:00 SA” không hợp lệ/)
  })
})

describe('decodePage', () => {
  it('reads UTF-8 with and without a mark, and UTF-16 with one', () => {
    const text = 'Hội Khuyến học'
    const littleEndian = Buffer.from(`\uFEFF${text}`, 'utf16le')

    expect(decodePage(Buffer.from(text))).toBe(text)
    expect(decodePage(Buffer.from(`\uFEFF${text}`))).toBe(text)
    expect(decodePage(littleEndian)).toBe(text)
    expect(decodePage(Buffer.from(littleEndian).swap16())).toBe(text)
    expect(decodePage(new Uint8Array())).toBe('')
  })

  it('refuses other encodings', () => {
    expect(decodePage(Uint8Array.of(0x48, 0xf4, 0x69))).toBeNull()
    expect(decodePage(Uint8Array.of(0xd0, 0x61, 0xff))).toBeNull()
    expect(decodePage(Uint8Array.of(0xff, 0xfe, 0x00))).toBeNull()
  })

  it('gives a page saved as UTF-16', () => {
    expect(readFixture('tinTucUtf16.txt').title).toBe('Tin vắn khuyến học')
  })
})

// Processor time instead of the clock: other work on the machine must not fail it.
it('reads a very long page quickly', { timeout: 60_000 }, () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => [
    `${index % 99}. Việc nhỏ`,
    'Giờ đọc sách',
    TEXT,
  ]).flat()
  const started = process.cpuUsage()

  readPage(buildPage(LEAD, ...lines))

  expect(process.cpuUsage(started).user / 1000).toBeLessThan(8_000)
})
