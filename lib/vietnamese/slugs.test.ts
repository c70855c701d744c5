import { describe, expect, it } from 'vitest'
import { toSlug } from './slugs'

const TITLES: [title: string, slug: string][] = [
  [
    'Hội Khuyến học tỉnh Yên Bái: Nâng cao hiệu quả chương trình phối hợp',
    'hoi-khuyen-hoc-tinh-yen-bai-nang-cao-hieu-qua-chuong-trinh-phoi-hop',
  ],
  ['Đường đến trường của đôi bạn Đông – Đức', 'duong-den-truong-cua-doi-ban-dong-duc'],
  ['Ðại hội Ðảng', 'dai-hoi-dang'],
  ['“Đơn vị học tập” năm 2020', 'don-vi-hoc-tap-nam-2020'],
  ['Trường TH&THCS thị trấn Trạm Tấu', 'truong-th-thcs-thi-tran-tram-tau'],
  ['Kết luận 49-KL/TW', 'ket-luan-49-kl-tw'],
  ['Trao 1.230 suất quà', 'trao-1-230-suat-qua'],
  ["Cô giáo người H'Mông", 'co-giao-nguoi-h-mong'],
  ['Khuyến\u00ADhọc\u200B tỉnh', 'khuyenhoc-tinh'],
  ['  --Học   tập--  ', 'hoc-tap'],
  ['ƯỚC MƠ', 'uoc-mo'],
  ['“…” – !', ''],
  ['学习', ''],
  ['', ''],
]

describe('toSlug', () => {
  it.each(TITLES)('turns "%s" into "%s", whether composed or decomposed', (title, slug) => {
    expect(toSlug(title.normalize('NFC'))).toBe(slug)
    expect(toSlug(title.normalize('NFD'))).toBe(slug)
    expect(toSlug(slug)).toBe(slug)
  })

  it('covers every Vietnamese letter', () => {
    const letters = 'aàáảãạăằắẳẵặâầấẩẫậ đ eèéẻẽẹêềếểễệ iìíỉĩị oòóỏõọôồốổỗộơờớởỡợ uùúủũụưừứửữự yỳýỷỹỵ'

    expect(toSlug(letters)).toBe(
      `${'a'.repeat(18)}-d-${'e'.repeat(12)}-${'i'.repeat(6)}-${'o'.repeat(18)}-${'u'.repeat(12)}-${'y'.repeat(6)}`,
    )
    expect(toSlug(letters.toUpperCase())).toBe(toSlug(letters))
  })

  it('cuts at a word boundary', () => {
    expect(toSlug('Hội Khuyến học', 14)).toBe('hoi-khuyen-hoc')
    expect(toSlug('Hội Khuyến học', 13)).toBe('hoi-khuyen')
    expect(toSlug('Hội Khuyến học', 11)).toBe('hoi-khuyen')
    expect(toSlug('Hội Khuyến học', 10)).toBe('hoi-khuyen')
    expect(toSlug('Hội Khuyến học', 9)).toBe('hoi')
  })

  it('cuts a single overlong word hard and keeps within 120 characters', () => {
    expect(toSlug('a'.repeat(200))).toHaveLength(120)
    expect(toSlug('khuyến học '.repeat(40)).length).toBeLessThanOrEqual(120)
    expect(toSlug('khuyến học '.repeat(40))).toMatch(/-(khuyen|hoc)$/)
    expect(toSlug('abc', 0)).toBe('')
  })
})
