import type { Access, DateFieldValidation, GlobalConfig, TextFieldSingleValidation, Where } from 'payload'
import { date, text } from 'payload/shared'

import { vietnameseDateTime, vietnamTime } from '@/lib/vietnamese/admin/datePicker'
import { isWebAddress } from '@/lib/view-models/addresses'
import { isEditor, isStaff } from '../access/roles'
import { validateChosenArticle } from '../fields/chosenArticles'

/** From its start, which belongs to it, to its end, which does not. A start that was left out has passed. */
const isRunning = (now: string): Where => ({
  and: [
    { isOn: { equals: true } },
    { or: [{ startsAt: { exists: false } }, { startsAt: { less_than_equal: now } }] },
    { endsAt: { greater_than: now } },
  ],
})

/** Readers see it in its time only, through the API as well: what is to come may be under embargo. */
const canReadNotice: Access = ({ req }) => isStaff({ req }) || isRunning(new Date().toISOString())

interface NoticeParts {
  isOn?: unknown
  startsAt?: unknown
}

const validateText: TextFieldSingleValidation = (value, options) =>
  !value && (options.data as NoticeParts).isOn
    ? 'Hãy viết nội dung thông báo, hoặc bỏ dấu “Hiện thông báo”.'
    : text(value, options)

const validateEnd: DateFieldValidation = (value, options) => {
  const { isOn, startsAt } = options.data as NoticeParts
  if (!value) return isOn ? 'Hãy đặt lúc kết thúc: thông báo khẩn không nằm mãi trên trang.' : true
  if (startsAt && new Date(value) <= new Date(String(startsAt))) return 'Lúc kết thúc phải sau lúc bắt đầu.'
  return date(value, options)
}

/** The urgent banner at the top of every page: a flood, a cancelled ceremony, a changed deadline. */
export const Notice: GlobalConfig = {
  slug: 'notice',
  label: 'Thông báo khẩn',
  access: { read: canReadNotice, update: isEditor },
  admin: {
    hideAPIURL: true,
    group: 'Trang',
    description: 'Một dòng ở đầu mọi trang, tự hiện và tự ẩn đúng giờ.',
  },
  fields: [
    { name: 'isOn', label: 'Hiện thông báo', type: 'checkbox', defaultValue: false },
    {
      name: 'text',
      label: 'Nội dung',
      type: 'text',
      maxLength: 200,
      validate: validateText,
      admin: { description: 'Một câu, tối đa 200 chữ cái.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'startsAt',
          label: 'Bắt đầu',
          type: 'date',
          timezone: vietnamTime,
          admin: { date: vietnameseDateTime, description: 'Để trống thì hiện ngay.' },
        },
        {
          name: 'endsAt',
          label: 'Kết thúc',
          type: 'date',
          timezone: vietnamTime,
          validate: validateEnd,
          admin: { date: vietnameseDateTime },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'article',
          label: 'Dẫn tới bài viết',
          type: 'relationship',
          relationTo: 'articles',
          filterOptions: { _status: { equals: 'published' } },
          validate: validateChosenArticle,
          admin: { description: 'Không bắt buộc. Bài bị gỡ thì thông báo vẫn hiện, không dẫn đi đâu.' },
        },
        {
          name: 'url',
          label: 'Hoặc dẫn tới địa chỉ',
          type: 'text',
          custom: { isVerbatim: true },
          validate: (value: unknown) =>
            !value || (typeof value === 'string' && (/^\/(?![/\\])/.test(value) || isWebAddress(value)))
              ? true
              : 'Hãy nhập địa chỉ bắt đầu bằng https://, http:// hoặc dấu / (trang trong cổng này).',
        },
      ],
    },
  ],
}
