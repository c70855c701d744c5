import {
  AlignFeature,
  BlocksFeature,
  defaultEditorFeatures,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  lexicalEditor,
  TextStateFeature,
} from '@payloadcms/richtext-lexical'
import { initI18n } from '@payloadcms/translations'
import { enTranslations } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig, type Config } from 'payload'
import { describe, expect, it } from 'vitest'

import { findEnglish } from './englishLabels'
import { adminTranslations, withVietnameseTexts } from './translations'

type Tree = { [key: string]: string | Tree }

const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}:`),
  )

// Every feature of the editor that has texts: the default ones and those that must be asked for.
const editor = lexicalEditor({
  features: [
    ...defaultEditorFeatures,
    AlignFeature(),
    BlocksFeature({ blocks: [] }),
    EXPERIMENTAL_TableFeature(),
    FixedToolbarFeature(),
    TextStateFeature(),
  ],
})

// Built afresh each time, as Payload changes what it is given. Only a running Payload needs a database.
const incoming = (i18n: object = {}): Config =>
  ({
    secret: 'only for this test',
    collections: [{ slug: 'notes', fields: [{ name: 'body', type: 'richText', editor }] }],
    editor,
    i18n: { supportedLanguages: { vi }, fallbackLanguage: 'vi', ...i18n },
  }) as unknown as Config

const config = await buildConfig(incoming()).then(withVietnameseTexts)
const translations = config.i18n.translations as unknown as Record<'en' | 'vi', Tree>

const english = [...flatten(enTranslations), ...flatten({ lexical: translations.en.lexical ?? {} })]
const i18n = await initI18n({ config: config.i18n, context: 'api', language: 'vi' })
const vietnamese = new Map(flatten(i18n.translations as unknown as Tree))

const textOf = (key: string): string => vietnamese.get(key) ?? ''
const keysWhere = (isBad: (text: string, englishText: string) => boolean): string[] =>
  english.filter(([key, englishText]) => isBad(textOf(key), englishText)).map(([key]) => key)

const placeholders = (text: string): string[] =>
  (text.match(/\{\{.*?\}\}|<\/?\d+>|<\/?[a-z].*?>/g) ?? []).sort()

// Texts that are right without a single Vietnamese letter.
const sameInBoth = ['general:email']
/** An empty cell of a list. */
const dash = 'general:noLabel'
const withoutMarks = [...sameInBoth, dash]

describe('the texts of the admin and the editor', () => {
  it('are compared with English texts of both', () => {
    const namespaces = new Set(
      english.map(([key]) =>
        key
          .split(':')
          .slice(0, key.startsWith('lexical') ? 2 : 1)
          .join(':'),
      ),
    )

    expect(namespaces).toContain('general')
    expect(namespaces).toContain('lexical:general')
    expect(namespaces).toContain('lexical:heading')
    expect(namespaces).toContain('lexical:textState')
  })

  it('are all there', () => {
    expect(keysWhere((text) => text.trim() === '')).toEqual([])
  })

  it('differ from the English ones', () => {
    expect(keysWhere((text, englishText) => text === englishText)).toEqual(sameInBoth)
  })

  it('have Vietnamese letters', () => {
    const marks = /[\u0300-\u036f]|[đĐ]/

    expect(keysWhere((text) => !marks.test(text.normalize('NFD')))).toEqual(withoutMarks)
  })

  it('contain no English interface word', () => {
    const texts = english.map(([key]) => textOf(key).replace(/\{\{.*?\}\}|<.*?>/g, ''))

    expect(findEnglish(texts)).toEqual([])
  })

  it('keep the placeholders and tags of the English ones', () => {
    expect(
      keysWhere((text, englishText) => placeholders(text).join() !== placeholders(englishText).join()),
    ).toEqual([dash])
  })

  it('are NFC, trimmed, with paired quotes and one ellipsis character', () => {
    const isUntidy = (text: string) =>
      text !== text.normalize('NFC') ||
      text !== text.trim() ||
      /\.\.\.|  |["']/.test(text.replace(/<.*?>/g, ''))

    expect(keysWhere(isUntidy)).toEqual([])
  })

  it('never call a failure by a prefix or an entry a document to download', () => {
    expect(keysWhere((text) => /^Lỗi\s*-|tài liệu|bộ sưu tập/i.test(text))).toEqual([])
  })

  it('override nothing that Payload does not have', () => {
    const known = new Set(english.map(([key]) => key))

    expect(flatten(adminTranslations).filter(([key]) => !known.has(key))).toEqual([])
  })

  it('are ours only where Payload ships something else', () => {
    const shipped = new Map(flatten(vi.translations as unknown as Tree))

    expect(flatten(adminTranslations).filter(([key, text]) => shipped.get(key) === text)).toEqual([])
  })
})

describe('withVietnameseTexts', () => {
  it('wins over the texts that each editor feature brings', () => {
    expect(i18n.t('lexical:heading:label' as never, { headingLevel: 2 })).toBe('Đề mục cấp 2')
    expect(i18n.t('lexical:general:placeholder' as never)).toBe('Bắt đầu viết, hoặc gõ “/” để chèn…')
  })

  it('is needed, as texts given to buildConfig lose against the editor', async () => {
    const built = await buildConfig(incoming({ translations: { vi: adminTranslations } }))

    const texts = built.i18n.translations as unknown as { vi: typeof adminTranslations }
    expect(texts.vi.version.saveDraft).toBe('Lưu nháp')
    expect(texts.vi.lexical.heading.label).not.toBe(adminTranslations.lexical.heading.label)
  })

  it('reaches the browser as well as the server', async () => {
    const client = await initI18n({ config: config.i18n, context: 'client', language: 'vi' })

    expect(client.t('version:unpublish')).toBe('Gỡ bài')
    expect(client.t('lexical:link:label' as never)).toBe('Liên kết')
  })

  it('keeps the texts of other languages', () => {
    expect(flatten(translations.en).length).toBeGreaterThan(0)
  })

  it.each([0, 1, 2, 4, 9])('says how many versions there are, for %i', async (count) => {
    expect(i18n.t('version:versionCount', { count })).toBe(`${count} phiên bản`)
  })

  it('gives the date picker Vietnamese names of days and months', () => {
    expect(i18n.dateFNSKey).toBe('vi')
    expect(i18n.dateFNS.localize.month(2, { context: 'standalone' })).toBe('Tháng Ba')
    expect(i18n.dateFNS.localize.day(1)).toBe('Thứ Hai')
  })
})
