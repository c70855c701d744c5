import { describe, expect, it } from 'vitest'

import { readLegacy } from './readLegacy'

const convert = (text: string, font?: string): string =>
  readLegacy([[{ text, font }]])?.lines[0]?.join('') ?? text

/** Every letter that has a mark, with its code in TCVN 5712 VN3 and what is typed for it in VNI. */
const table: [letter: string, tcvn3: number, vni: string][] = [
  ...([
    ['à', 0xb5, 'aø'],
    ['á', 0xb8, 'aù'],
    ['ả', 0xb6, 'aû'],
    ['ã', 0xb7, 'aõ'],
    ['ạ', 0xb9, 'aï'],
    ['ă', 0xa8, 'aê'],
    ['ằ', 0xbb, 'aè'],
    ['ắ', 0xbe, 'aé'],
    ['ẳ', 0xbc, 'aú'],
    ['ẵ', 0xbd, 'aü'],
    ['ặ', 0xc6, 'aë'],
    ['â', 0xa9, 'aâ'],
    ['ầ', 0xc7, 'aà'],
    ['ấ', 0xca, 'aá'],
    ['ẩ', 0xc8, 'aå'],
    ['ẫ', 0xc9, 'aã'],
    ['ậ', 0xcb, 'aä'],
    ['đ', 0xae, 'ñ'],
    ['è', 0xcc, 'eø'],
    ['é', 0xd0, 'eù'],
    ['ẻ', 0xce, 'eû'],
    ['ẽ', 0xcf, 'eõ'],
    ['ẹ', 0xd1, 'eï'],
    ['ê', 0xaa, 'eâ'],
    ['ề', 0xd2, 'eà'],
    ['ế', 0xd5, 'eá'],
    ['ể', 0xd3, 'eå'],
    ['ễ', 0xd4, 'eã'],
    ['ệ', 0xd6, 'eä'],
    ['ì', 0xd7, 'ì'],
    ['í', 0xdd, 'í'],
    ['ỉ', 0xd8, 'æ'],
    ['ĩ', 0xdc, 'ó'],
    ['ị', 0xde, 'ò'],
    ['ò', 0xdf, 'oø'],
    ['ó', 0xe3, 'où'],
    ['ỏ', 0xe1, 'oû'],
    ['õ', 0xe2, 'oõ'],
    ['ọ', 0xe4, 'oï'],
    ['ô', 0xab, 'oâ'],
    ['ồ', 0xe5, 'oà'],
    ['ố', 0xe8, 'oá'],
    ['ổ', 0xe6, 'oå'],
    ['ỗ', 0xe7, 'oã'],
    ['ộ', 0xe9, 'oä'],
    ['ơ', 0xac, 'ô'],
    ['ờ', 0xea, 'ôø'],
    ['ớ', 0xed, 'ôù'],
    ['ở', 0xeb, 'ôû'],
    ['ỡ', 0xec, 'ôõ'],
    ['ợ', 0xee, 'ôï'],
    ['ù', 0xef, 'uø'],
    ['ú', 0xf3, 'uù'],
    ['ủ', 0xf1, 'uû'],
    ['ũ', 0xf2, 'uõ'],
    ['ụ', 0xf4, 'uï'],
    ['ư', 0xad, 'ö'],
    ['ừ', 0xf5, 'öø'],
    ['ứ', 0xf8, 'öù'],
    ['ử', 0xf6, 'öû'],
    ['ữ', 0xf7, 'öõ'],
    ['ự', 0xf9, 'öï'],
    ['ỳ', 0xfa, 'yø'],
    ['ý', 0xfd, 'yù'],
    ['ỷ', 0xfb, 'yû'],
    ['ỹ', 0xfc, 'yõ'],
    ['ỵ', 0xfe, 'î'],
  ] as [string, number, string][]),
]
const capitalsOfTcvn3: [string, number][] = [
  ['Ă', 0xa1],
  ['Â', 0xa2],
  ['Ê', 0xa3],
  ['Ô', 0xa4],
  ['Ơ', 0xa5],
  ['Ư', 0xa6],
  ['Đ', 0xa7],
]

it('the table has every Vietnamese letter with a mark once', () => {
  expect(table).toHaveLength(67)
  for (const column of [0, 1, 2]) expect(new Set(table.map((row) => row[column])).size).toBe(67)
  expect(table.every(([letter]) => letter === letter.normalize('NFC') && letter.length === 1)).toBe(true)
})

describe.each(table)('%s', (letter, code, vni) => {
  const typed = String.fromCharCode(code)

  it('is read from TCVN3, small and as a capital font shows it', () => {
    expect(convert(typed, '.VnTime')).toBe(letter)
    expect(convert(typed, '.VnTimeH')).toBe(letter.toUpperCase())
  })

  it('is read from VNI, in both cases and with a mark typed in the other', () => {
    expect(convert(vni, 'VNI-Times')).toBe(letter)
    expect(convert(vni.toUpperCase(), 'VNI-Times')).toBe(letter.toUpperCase())
    expect(convert(vni.charAt(0).toUpperCase() + vni.slice(1), 'VNI-Times')).toBe(letter.toUpperCase())
  })
})

it.each(capitalsOfTcvn3)('%s has a code of its own in TCVN3', (letter, code) => {
  expect(convert(String.fromCharCode(code), '.VnTime')).toBe(letter)
  expect(convert(String.fromCharCode(code), '.VnArialH')).toBe(letter)
})

it.each(Array.from('abcdefghijklmnopqrstuvwxyz'))(
  '%s stays, and is a capital in a capital font',
  (letter) => {
    const lines = [
      [
        { text: 'B¶o Th¾ng ', font: '.VnTimeH' },
        { text: letter, font: '.VnTimeH' },
      ],
    ]

    expect(readLegacy(lines)?.lines[0]).toEqual(['BẢO THẮNG ', letter.toUpperCase()])
  },
)

it.each([
  ['B¶o Th¾ng', 'Bảo Thắng'],
  ['Héi KhuyÕn häc tØnh Yªn B¸i', 'Hội Khuyến học tỉnh Yên Bái'],
  ['§¶ng bé x· ®· tæ chøc Héi nghÞ tæng kÕt n¨m häc', 'Đảng bộ xã đã tổ chức Hội nghị tổng kết năm học'],
  ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['®\u00ADîc h\u00ADëng \u00ADu ®·i', 'được hưởng ưu đãi'],
  ['HéI KHUYÕN HäC', 'HỘI KHUYẾN HỌC'],
  ['Baûo Thaéng', 'Bảo Thắng'],
  ['Hoäi Khuyeán hoïc tænh Yeân Baùi', 'Hội Khuyến học tỉnh Yên Bái'],
  ['Ñaûng boä xaõ ñaõ toå chöùc hoäi nghò', 'Đảng bộ xã đã tổ chức hội nghị'],
  ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
])('%s is recognised by its letters', (before, after) => {
  expect(convert(before)).toBe(after)
})

it.each([
  'Hội Khuyến học tỉnh Yên Bái: 1.230 suất quà, 158,8 tỷ đồng',
  'Có một ngành nghề, cá và mét vải; hoàn toàn không có gì lạ',
  'Là cô và các chú, tôi có quà',
  'Die Äpfel für Müller in Köln, São Paulo, François, Noël, café, naïve, Zoë',
  '© 2020 · § 5 · 10 × 3 ÷ 2 = 5 µm, 25 °C, “…” «Le Monde» ½ ¼ ® ª º ¹',
  'Plain English text, nothing to see',
  '',
])('nothing is asked about %s', (text) => {
  expect(readLegacy([[{ text }]])).toBeNull()
})

it('an old font on Unicode text, or on mere numbers, is nothing to ask about', () => {
  expect(readLegacy([[{ text: 'Hội nghị có một trăm đại biểu, quà và hoa', font: '.VnTime' }]])).toBeNull()
  expect(readLegacy([[{ text: '12.500, 20-11 (a)', font: '.VnTime' }]])).toBeNull()
})

it('in mixed lines the parts in Unicode stay, also words that could be either', () => {
  expect(convert('Bà con xã Lục Yên có một mét vải; x· B¶o Th¾ng cã mét c¸n bé')).toBe(
    'Bà con xã Lục Yên có một mét vải; xã Bảo Thắng có một cán bộ',
  )
  const lines = [
    [
      { text: 'Ông có quà: ', font: 'Times New Roman' },
      { text: 'cã mét con c¸', font: '.VnTime' },
      { text: ' cá, có', font: 'Times New Roman' },
    ],
  ]
  expect(readLegacy(lines)?.lines).toEqual([['Ông có quà: ', 'có một con cá', ' cá, có']])
})

it('both encodings in one document are each read by their fonts', () => {
  const reading = readLegacy([
    [{ text: 'B¶o Th¾ng', font: '.VnTime' }],
    [{ text: 'Baûo Thaéng', font: 'VNI-Helve' }],
  ])

  expect(reading?.lines).toEqual([['Bảo Thắng'], ['Bảo Thắng']])
  expect(reading?.encodings).toEqual(['tcvn3', 'vni'])
  expect(reading?.samples[0]).toEqual({ before: 'B¶o Th¾ng', after: 'Bảo Thắng' })
})

it('a word goes on over runs, and each keeps its part', () => {
  expect(readLegacy([[{ text: 'Th' }, { text: '¾ng lîi B' }, { text: '¶o' }]])?.lines).toEqual([
    ['Th', 'ắng lợi B', 'ảo'],
  ])
  expect(readLegacy([[{ text: 'Tha' }, { text: 'éng lôïi' }]])?.lines).toEqual([['Thắ', 'ng lợi']])
})

it('codes that a symbol font moved to the private use area are read too', () => {
  expect(convert('B\uF0B6o Th\uF0BEng', '.VnTime')).toBe('Bảo Thắng')
})
