import { enTranslations } from '@payloadcms/translations/languages/en'
import { describe, expect, it } from 'vitest'

import { findEnglish } from './englishLabels'
import { isVietnameseShaped } from './vietnameseSyllables'

describe('findEnglish', () => {
  it.each([
    'Save Draft',
    'Create New',
    'No results',
    'No',
    'Loading',
    'Loading...',
    'Tạo mới Articles',
    'Bài viết (draft)',
    'Copy URL',
    'Merge cells',
    'Insert 2 rows above',
    'Heading 2',
    'Published At',
    'publishedAt',
    'Yes/No',
    'read-only',
    'PUBLISH',
    'Tuesday, March 24th, 2020',
    'API Key',
    'Trạng thái: Published',
  ])('finds %s', (text) => {
    expect(findEnglish([text])).toEqual([text])
  })

  it.each([
    'Lưu nháp',
    'Tin hoạt động',
    'Email',
    'E-mail',
    'URL',
    'Gõ tên rồi nhấn Enter; có thể nhập nhiều người.',
    'can thiệp',
    'an toàn',
    'no ấm',
    'Mù Cang Chải',
    'MU CANG CHAI',
    'Tin hang ban ve cong tac khuyen hoc',
    'Sùng A Lử',
    'Facebook, YouTube và Zalo',
    'Video và album ảnh',
    'save-draft.jpg',
    'create_new (2).docx',
    'IMG_0012',
    'image/jpeg',
    'https://example.com/loading',
    '/admin/collections/articles',
    'editor@example.com',
    '49-KL/TW',
    '281/QĐ-TTg',
    'Ngày xuất bản: 23/03/2020 9:40:00 SA',
    '1.230 suất quà',
    '',
    '—',
  ])('lets %s pass', (text) => {
    expect(findEnglish([text])).toEqual([])
  })

  it('knows a text in decomposed letters as Vietnamese', () => {
    expect(findEnglish(['Lưu nháp'.normalize('NFD'), 'Đặt lại'.normalize('NFD')])).toEqual([])
  })

  it('returns the texts as they were given, in their order', () => {
    expect(findEnglish(['Lưu', ' Save ', 'Xóa', 'Delete'])).toEqual([' Save ', 'Delete'])
  })

  it('finds every English text of Payload but words taken into Vietnamese', () => {
    const texts = Object.values(enTranslations).flatMap((namespace) => Object.values(namespace) as string[])

    const missed = texts.filter((text) => findEnglish([text]).length === 0)

    expect(missed.sort()).toEqual(['Email', 'Menu'])
  })
})

describe('isVietnameseShaped', () => {
  it.each([
    'nghieng',
    'khuyen',
    'hoc',
    'ngoai',
    'thuyen',
    'quyet',
    'yeu',
    'an',
    'giua',
    'truong',
    'hoe',
    'boong',
  ])('takes %s for Vietnamese', (word) => {
    expect(isVietnameseShaped(word)).toBe(true)
  })

  it.each(['save', 'draft', 'key', 'get', 'create', 'loading', 'open', 'link', 'cell', 'file'])(
    'does not take %s for Vietnamese',
    (word) => {
      expect(isVietnameseShaped(word)).toBe(false)
    },
  )
})
