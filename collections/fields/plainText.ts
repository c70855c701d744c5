import type { RichTextField } from 'payload'
import {
  BoldFeature,
  FixedToolbarFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

/** What an answer needs: paragraphs, lists, links. No pictures, which would have to be ready for publishing. */
export const plainText = (name: string, label: string): RichTextField => ({
  name,
  label,
  type: 'richText',
  required: true,
  editor: lexicalEditor({
    features: [
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      ParagraphFeature(),
      BoldFeature(),
      ItalicFeature(),
      OrderedListFeature(),
      UnorderedListFeature(),
      LinkFeature({ enabledCollections: ['articles'] }),
    ],
  }),
})
