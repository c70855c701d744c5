import type { DateField } from 'payload'

type DateOptions = NonNullable<NonNullable<DateField['admin']>['date']>

// react-datepicker's captions, for sight and for screen readers, are English unless given. Names of days and months
// come from Payload's date-fns locale.
const captions = {
  timeCaption: 'Giờ',
  previousMonthAriaLabel: 'Tháng trước',
  previousMonthButtonLabel: 'Tháng trước',
  nextMonthAriaLabel: 'Tháng sau',
  nextMonthButtonLabel: 'Tháng sau',
  previousYearAriaLabel: 'Năm trước',
  nextYearAriaLabel: 'Năm sau',
  chooseDayAriaLabelPrefix: 'Chọn',
  disabledDayAriaLabelPrefix: 'Không chọn được',
  monthAriaLabelPrefix: '',
}

/** For `admin.date` of a field that is a day: `23/03/2020`. */
export const vietnameseDate = {
  pickerAppearance: 'dayOnly',
  displayFormat: 'dd/MM/yyyy',
  overrides: captions,
} satisfies DateOptions

/**
 * For `admin.date` of a field that is a moment: `23/03/2020 15:05`. Payload's own default, `MMM d, yyy h:mm a`, is
 * American and prints AM and PM in every language.
 */
export const vietnameseDateTime = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'dd/MM/yyyy HH:mm',
  timeFormat: 'HH:mm',
  overrides: captions,
} satisfies DateOptions

/** For `timezone` of a field that is a moment: editors mean the clock on their wall, wherever the browser is. */
export const vietnamTime = {
  defaultTimezone: 'Asia/Ho_Chi_Minh',
  supportedTimezones: [{ label: 'Giờ Việt Nam', value: 'Asia/Ho_Chi_Minh' }],
}
