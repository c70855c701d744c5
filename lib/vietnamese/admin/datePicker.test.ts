import { vi as vietnamese } from 'date-fns/locale/vi'
import { createElement } from 'react'
import ReactDatePicker, { registerLocale } from 'react-datepicker'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { vietnameseDate, vietnameseDateTime } from './datePicker'
import { findEnglish } from './englishLabels'

registerLocale('vi', vietnamese as never)

// Node gives the whole CommonJS module where a bundler gives its default export.
const Picker = 'default' in ReactDatePicker ? ReactDatePicker.default : ReactDatePicker

/** What the picker shows and tells screen readers, open, with the options that Payload's own component passes on. */
const textsOfPicker = (options: object): string[] => {
  const markup = renderToStaticMarkup(
    createElement(
      Picker as never,
      {
        inline: true,
        locale: 'vi',
        selected: new Date(2020, 2, 23, 9, 40),
        minDate: new Date(2020, 1, 25),
        showMonthDropdown: true,
        showYearDropdown: true,
        dropdownMode: 'select',
        ...options,
      } as never,
    ),
  )
  return [...markup.matchAll(/>([^<]+)<|(?:aria-label|title|placeholder)="([^"]+)"/g)].map(
    ([, text, attribute]) => text ?? attribute ?? '',
  )
}

describe('the date picker', () => {
  it('shows days and months in Vietnamese, but for the name of its dialog, which has no option', () => {
    const texts = textsOfPicker(vietnameseDate.overrides)

    expect(texts).toContain('Tháng trước')
    expect(texts).toContain('Tháng Ba')
    expect(texts.some((text) => text.startsWith('Không chọn được'))).toBe(true)
    expect(findEnglish(texts)).toEqual(['Choose Date'])
  })

  it('shows the time of day in Vietnamese on a 24-hour clock', () => {
    const { timeFormat, overrides } = vietnameseDateTime

    const texts = textsOfPicker({ showTimeSelect: true, showTimeSelectOnly: true, timeFormat, ...overrides })

    expect(texts).toContain('Giờ')
    expect(texts).toContain('15:00')
    expect(findEnglish(texts)).toEqual(['Choose Time'])
  })

  it('would be in English without these options', () => {
    expect(findEnglish(textsOfPicker({})).length).toBeGreaterThan(1)
  })
})
