import { describe, expect, it } from 'vitest'
import { normaliseMultiline, normaliseRuns, normaliseText } from './typography'

const N = '\u00A0'

describe('normaliseText pairs double quotes', () => {
  it.each([
    ['"Đơn vị học tập”', '“Đơn vị học tập”'],
    ['"Đơn vị học tập"', '“Đơn vị học tập”'],
    ['“Đơn vị học tập"', '“Đơn vị học tập”'],
    ['“Đơn vị học tập“', '“Đơn vị học tập”'],
    ['”Đơn vị học tập“', '“Đơn vị học tập”'],
    ['„Đơn vị học tập“', '“Đơn vị học tập”'],
    ['＂Đơn vị học tập＂', '“Đơn vị học tập”'],
    ['“Đơn vị học tập”', '“Đơn vị học tập”'],
    ['mô hình: "Gia đình học tập”, "Đơn vị học tập”;', 'mô hình: “Gia đình học tập”, “Đơn vị học tập”;'],
    ['mô hình:"Gia đình học tập"và', 'mô hình:“Gia đình học tập”và'],
    ['("Công dân học tập")', '(“Công dân học tập”)'],
    ['"(Công dân) học tập".', '“(Công dân) học tập”.'],
    ['"A"/"B"-"C"', '“A”/“B”-“C”'],
    ['"…và thế là đỗ!"', '“…và thế là đỗ!”'],
    ['"Anh nói: "Phải học" rồi đi"', '“Anh nói: “Phải học” rồi đi”'],
    ['"Anh nói: "Phải học""', '“Anh nói: “Phải học””'],
    ['"Trường \'Hạnh phúc\'"', "“Trường 'Hạnh phúc'”"],
    ['" Đơn vị học tập "', '“ Đơn vị học tập ”'],
    ['"Khoá 12" và "năm 2020"', '“Khoá 12” và “năm 2020”'],
  ])('%s → %s', (text, expected) => {
    expect(normaliseText(text)).toBe(expected)
  })

  it.each([
    'màn hình 15"',
    'màn hình 15" và 17"',
    `toạ độ 21°42'15"B 104°52'30"Đ`,
    'câu nói "bỏ dở',
    'câu nói bỏ dở”',
    'hai dấu "" liền nhau',
    '«Tiếng gọi»',
    "xã người H'Mông",
    '‘Đơn vị’',
  ])('leaves %s alone', (text) => {
    expect(normaliseText(text)).toBe(text)
  })

  it('keeps inches inside and beside quotes', () => {
    expect(normaliseText('"màn hình 15""')).toBe('“màn hình 15"”')
    expect(normaliseText('"màn hình 15" cỡ lớn"')).toBe('“màn hình 15" cỡ lớn”')
    expect(normaliseText('màn hình 15" và "loa"')).toBe('màn hình 15" và “loa”')
  })

  it('pairs the inner pair and leaves the quote that has no partner', () => {
    expect(normaliseText('"Một và "hai"')).toBe('"Một và “hai”')
  })
})

describe('normaliseText folds spaces', () => {
  it.each([
    [`${N.repeat(98)} Nguyễn Đình`, 'Nguyễn Đình'],
    [`Hội${N}${N}Khuyến  học\t \u3000tỉnh `, 'Hội Khuyến học tỉnh'],
    [`Hội${N}Khuyến${N}học`, 'Hội Khuyến học'],
    ['Hội\u2009Khuyến\u202Fhọc', 'Hội Khuyến học'],
    ['hai\r\ndòng', 'hai dòng'],
    [`học tập.${N}Tiếp tục`, 'học tập. Tiếp tục'],
    [`${N}`, ''],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected)
  })

  it.each([
    `Điều${N}5`,
    `178${N}triệu`,
    `20${N}%`,
    `1${N}230`,
    `TP.${N}Yên Bái`,
    `GS.TS.${N}Nguyễn`,
    `(ThS.${N}Đỗ An)`,
  ])('keeps the no-break space that binds in "%s"', (text) => {
    expect(normaliseText(text)).toBe(text)
  })

  it('makes a narrow no-break space that binds an ordinary one, and drops one that is doubled', () => {
    expect(normaliseText('5\u202Fkg')).toBe(`5${N}kg`)
    expect(normaliseText(`Điều${N}${N}5`)).toBe('Điều 5')
    expect(normaliseText(`Điều ${N}5`)).toBe('Điều 5')
  })
})

describe('normaliseText drops what cannot be seen', () => {
  it.each([
    ['\uFEFFHội', 'Hội'],
    ['Khuyến\u200B học\u200E', 'Khuyến học'],
    ['Khuy\u00ADến', 'Khuyến'],
    ['a\u0000b\u0007c\u009F', 'abc'],
    ['học \u200B tập', 'học tập'],
    ['nối\u200Dchữ\u200C', 'nốichữ'],
    ['lẻ\uD800 đôi', 'lẻ đôi'],
    ['e\u200B\u0302', 'ê'],
  ])('%j → %j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected)
  })

  it.each(['👩‍🏫', '👨‍👩‍👧', '🧑🏽‍🎓', '❤️', '🏳️‍🌈', '1️⃣', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'])(
    'keeps the emoji %s whole',
    (emoji) => {
      expect(normaliseText(`Cô giáo ${emoji} vui`)).toBe(`Cô giáo ${emoji} vui`)
    },
  )
})

describe('normaliseText keeps the words', () => {
  it('composes decomposed letters', () => {
    expect(normaliseText('Hội Khuyến học'.normalize('NFD'))).toBe('Hội Khuyến học'.normalize('NFC'))
  })

  it.each([
    'hòa',
    'hoà',
    'ủy',
    'uỷ',
    'thúy',
    'thuý',
    '1.230 suất quà, 158,8 tỷ đồng',
    'Covid - 19',
    '2020 - 2025',
  ])('does not rewrite %s', (text) => {
    expect(normaliseText(text)).toBe(text)
  })
})

describe('normaliseRuns', () => {
  it('pairs quotes across the runs', () => {
    expect(normaliseRuns(['xây dựng "', 'Đơn vị học tập', '”;'])).toEqual([
      'xây dựng “',
      'Đơn vị học tập',
      '”;',
    ])
    expect(normaliseRuns(['"', 'Khoá 12', '"'])).toEqual(['“', 'Khoá 12', '”'])
  })

  it('folds spaces across the runs and leaves the space where it begins', () => {
    expect(normaliseRuns(['Hội ', ' Khuyến', `${N}${N}`, 'học'])).toEqual(['Hội ', 'Khuyến', ' ', 'học'])
  })

  it('trims the paragraph, not the runs', () => {
    expect(normaliseRuns([`${N} `, `${N}Hội `, 'Khuyến ', ' '])).toEqual(['', 'Hội ', 'Khuyến', ''])
  })

  it('brings a mark that was cut off back to its letter', () => {
    expect(normaliseRuns(['khuye', '\u0302\u0301n học'])).toEqual(['khuyế', 'n học'])
  })

  it('gives back as many runs as came', () => {
    expect(normaliseRuns([])).toEqual([])
    expect(normaliseRuns(['', ' ', ''])).toEqual(['', '', ''])
    expect(normaliseRuns(['', '', 'a', ''])).toEqual(['', '', 'a', ''])
  })
})

describe('normaliseMultiline', () => {
  it('normalises each line and leaves at most one blank line in a row', () => {
    const text = `\r\n  "Học”${N}\r\n${N}\r\n\r\n\t\r\nđi đôi\rvới hành\u2028nhé\n\n`

    expect(normaliseMultiline(text)).toBe('“Học”\n\nđi đôi\nvới hành\nnhé')
  })

  it('is empty for a text of spaces', () => {
    expect(normaliseMultiline(` \n${N}\n`)).toBe('')
  })
})

/** A small linear congruential generator: the same "random" texts in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % below
  }
}

const PIECES = [
  ...[
    '"',
    '"',
    '“',
    '”',
    '„',
    '‟',
    '＂',
    "'",
    '«',
    ' ',
    '  ',
    N,
    '\u202F',
    '\t',
    '\n',
    '\r\n',
    '\u2028',
    '\u0085',
  ],
  ...['1', '15', 'học', 'a', 'Điều', 'TP.', 'ThS.', '.', ',', ':', '(', ')', '-', '–', '…', '%', '₫', '½'],
  ...[
    '\u200B',
    '\u200D',
    '\u200C',
    '\u00AD',
    '\uFEFF',
    '\u0000',
    '\uD800',
    '\uDC00',
    '\u034F',
    '\u202E',
    '\uFFFE',
  ],
  ...[
    'e',
    '\u0302',
    '\u0301',
    '\u0323',
    'ộ',
    'o\u0323',
    '👩',
    '🏫',
    '🏽',
    '\uFE0F',
    '🏴',
    '\u{E0067}',
    '\u{E007F}',
    '\u1100',
    '\u1161',
  ],
]

function createText(random: (below: number) => number): string {
  return Array.from({ length: random(14) }, () => PIECES[random(PIECES.length)]!).join('')
}

// Processor time instead of the clock: other work on the machine must not fail it.
describe('on thousands of odd texts', { timeout: 60_000 }, () => {
  it('normaliseRuns is idempotent, keeps the number of runs and never leaves a doubled or outer space', () => {
    const random = createRandom(20200323)
    for (let round = 0; round < 4000; round += 1) {
      const runs = Array.from({ length: random(5) }, () => createText(random))

      const once = normaliseRuns(runs)

      expect(once).toHaveLength(runs.length)
      expect(normaliseRuns(once), JSON.stringify(runs)).toEqual(once)
      expect(once.join('')).not.toMatch(/\s\s|^\s|\s$|[\u0000-\u001F\u200B\u00AD\uFEFF]/u)
    }
  })

  it('normaliseText and normaliseMultiline are idempotent', () => {
    const random = createRandom(1996)
    for (let round = 0; round < 4000; round += 1) {
      const text = createText(random)

      const line = normaliseText(text)
      const lines = normaliseMultiline(text)

      expect(normaliseText(line), JSON.stringify(text)).toBe(line)
      expect(normaliseMultiline(lines), JSON.stringify(text)).toBe(lines)
      expect(line).not.toMatch(/\p{Cs}/u)
    }
  })

  it('is quick on a hostile paragraph', () => {
    const started = process.cpuUsage()

    normaliseText(`${'"a '.repeat(20_000)}${'1" '.repeat(20_000)}${'"'.repeat(20_000)}${' '.repeat(20_000)}`)

    expect(process.cpuUsage(started).user / 1000).toBeLessThan(8_000)
  })
})
