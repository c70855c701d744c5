import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  TextRun,
  type FileChild,
  type IImageOptions,
  type IParagraphOptions,
} from 'docx'
import JSZip from 'jszip'

import { buildJpeg } from './images'

export const build = (children: FileChild[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children }] }))

export const text = (value: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun(value)] })

export const bold = (value: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun({ text: value, bold: true })] })

export const italic = (value: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun({ text: value, italics: true })] })

export const inFont = (value: string, font: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: value, font })] })

export const centred = { alignment: AlignmentType.CENTER } as const
export const right = { alignment: AlignmentType.RIGHT } as const
export const title = (value: string): Paragraph => text(value, { heading: HeadingLevel.TITLE })
export const heading = (value: string, level: 1 | 2 | 3): Paragraph =>
  text(value, {
    heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1],
  })
export const link = (value: string, href: string): ExternalHyperlink =>
  new ExternalHyperlink({ link: href, children: [new TextRun(value)] })

export const image = (data: Buffer, alt = '', type: 'jpg' | 'png' | 'gif' | 'bmp' = 'jpg'): ImageRun =>
  new ImageRun({
    type,
    data,
    transformation: { width: 400, height: 267 },
    altText: { name: 'Picture 1', title: '', description: alt },
  } as IImageOptions)

export const photo = (data: Buffer, alt = ''): Paragraph =>
  new Paragraph({ ...centred, children: [image(data, alt)] })

/** A report as authors without styles write one: everything by hand. */
export const buildHandmade = async (): Promise<Buffer> =>
  build([
    bold('HỘI NGHỊ TRIỂN KHAI NHIỆM VỤ', centred),
    bold('KHUYẾN HỌC NĂM 2020', centred),
    italic('Ngày 23/3, Hội Khuyến học tỉnh họp bàn nhiệm vụ năm 2020; hơn một trăm đại biểu dự.'),
    photo(await buildJpeg(900, 600)),
    italic('Toàn cảnh hội nghị', centred),
    text('Ảnh: Thu Trang', centred),
    text('Phát biểu tại hội nghị, lãnh đạo Hội nhấn mạnh vai trò của gia đình học tập.'),
    bold('5 nhóm nhiệm vụ trọng tâm năm 2020'),
    text('1- Đẩy mạnh tuyên truyền về xây dựng xã hội học tập.'),
    text('2- Phát triển hội viên và tổ chức Hội.'),
    text('3- Vận động quỹ khuyến học.'),
    text('Các đơn vị cần làm ngay:'),
    text('- Rà soát danh sách học sinh;'),
    text('- Gửi báo cáo trước ngày 15.'),
    new Paragraph({
      children: [
        new TextRun('Xem thêm tại '),
        link('trang của Hội', 'https://example.org/hoi'),
        new TextRun('.'),
      ],
    }),
    text(`${'\u00A0'.repeat(99)}Nguyễn Đình`),
  ])

/** TCVN3 by the fonts' names, Unicode in between. */
export const buildTcvn3 = (): Promise<Buffer> =>
  build([
    inFont('héi nghÞ t¹i b¶o th¾ng', '.VnTimeH'),
    inFont('Héi KhuyÕn häc huyÖn B¶o Th¾ng tæ chøc héi nghÞ tæng kÕt n¨m häc.', '.VnTime'),
    inFont('Đoạn này đã là Unicode, có cả quà và một con cá.', 'Times New Roman'),
    inFont('C¸n bé vµ nh©n d©n trong x· cã nhiÒu viÖc lµm tèt.', '.VnTime'),
  ])

/** The same package with parts added or replaced. */
export const withParts = async (bytes: Buffer, parts: Record<string, string | Buffer>): Promise<Buffer> => {
  const zip = await JSZip.loadAsync(bytes)
  for (const [name, content] of Object.entries(parts)) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

export const buildMacros = async (): Promise<Buffer> =>
  withParts(await buildHandmade(), { 'word/vbaProject.bin': Buffer.from('macro') })

/** A quarter of a megabyte that unpacks to a quarter of a gigabyte. */
export const buildBomb = async (): Promise<Buffer> =>
  withParts(await buildHandmade(), { 'word/media/image9.png': Buffer.alloc(250_000_000) })

/** Says in its directory that it is small; whoever believes that unpacks 60 MB. */
export const buildLyingBomb = async (): Promise<Buffer> => {
  const bytes = await withParts(await buildHandmade(), {
    'word/media/zzz.xml': Buffer.alloc(60_000_000, ' '),
  })
  const signature = Buffer.from([0x50, 0x4b, 0x01, 0x02])
  const at = bytes.lastIndexOf(signature, bytes.lastIndexOf('word/media/zzz.xml'))
  bytes.writeUInt32LE(1000, at + 24)
  return bytes
}

/** Ends in the middle, as a copy from a broken stick does. */
export const buildTruncated = async (): Promise<Buffer> => {
  const bytes = await buildHandmade()
  return bytes.subarray(0, Math.floor(bytes.length * 0.6))
}
