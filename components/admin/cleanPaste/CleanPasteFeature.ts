import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted from Word or a web page keeps its structure and nothing else; text in an old encoding is asked about. */
export const CleanPasteFeature = createServerFeature({
  key: 'cleanPaste',
  feature: { ClientFeature: '/components/admin/cleanPaste/CleanPaste.client#CleanPasteFeatureClient' },
})
