import type { Block, Field, Plugin, TabAsField } from 'payload'
import { traverseFields } from 'payload'

import { articleBlocks } from '../blocks/articleBlocks'
import { normaliseMultiline, normaliseText } from '@/lib/vietnamese/typography'
import { normaliseRichText } from './normaliseRichText'

type Values = Record<string, unknown>

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** A field with `custom.isVerbatim` holds what a machine reads, such as an address of a page. */
const isVerbatim = (field: Field | TabAsField): boolean =>
  'custom' in field && Boolean((field.custom as Values | undefined)?.isVerbatim)

const normaliseValue = (field: Field | TabAsField, value: unknown): unknown => {
  switch (field.type) {
    case 'text':
      if (Array.isArray(value))
        return value.map((item) => (typeof item === 'string' ? normaliseText(item) : item))
      return typeof value === 'string' ? normaliseText(value) : value
    case 'textarea':
      return typeof value === 'string' ? normaliseMultiline(value) : value
    case 'richText':
      return isValues(value) ? normaliseRichText(value, normaliseBlock) : value
    default:
      return value
  }
}

/** Changes `data` in place: it belongs to the request that is being written. */
export const normaliseFields = (fields: (Field | TabAsField)[], data: Values): void => {
  traverseFields({
    fields,
    ref: data,
    fillEmpty: false,
    callback: ({ field, ref }) => {
      if (!('name' in field) || !field.name || isVerbatim(field) || !isValues(ref)) return
      if (field.name in ref) ref[field.name] = normaliseValue(field, ref[field.name])
    },
  })
}

const normaliseBlock = (values: Values): void => {
  const block = articleBlocks.find(({ slug }: Block) => slug === values.blockType)
  if (block) normaliseFields(block.fields, values)
}

/**
 * Every text of every collection and global is stored in NFC and by the house's typographic rules, whichever way
 * it comes in: the admin, REST, GraphQL, an import or a script.
 */
export const normaliseOnWrite = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeValidate: [
        ({ data }) => {
          if (data) normaliseFields(collection.fields, data)
          return data
        },
        ...(collection.hooks?.beforeValidate ?? []),
      ],
    },
  })),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeValidate: [
        ({ data }) => {
          if (data) normaliseFields(global.fields, data)
          return data
        },
        ...(global.hooks?.beforeValidate ?? []),
      ],
    },
  })),
})
