import type { RichTextField } from 'payload'
import {
  AlignFeature,
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { CleanPasteFeature } from '@/components/admin/cleanPaste/CleanPasteFeature'
import { articleBlocks } from '../blocks/articleBlocks'

/** What a report needs and no more: no colours, sizes or fonts that would fight with the page. */
export const articleBody: RichTextField = {
  name: 'body',
  label: 'Nội dung',
  type: 'richText',
  required: true,
  editor: lexicalEditor({
    features: [
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      AlignFeature(),
      OrderedListFeature(),
      UnorderedListFeature(),
      BlockquoteFeature(),
      LinkFeature({ enabledCollections: ['articles'] }),
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ blocks: articleBlocks }),
      CleanPasteFeature(),
    ],
  }),
}
