import mammoth from 'mammoth'

import type { WordDocument } from './flows'
import { listLeftOut } from './leftOut'
import type { MammothDocument } from './mammothModel'
import { openPackage } from './openPackage'
import { WordRefused } from './refusals'
import { readStyleFonts } from './styleFonts'
import { createFlowReader } from './toFlows'

/** mammoth's own model of the document: its HTML has lost what tells a caption from a byline. */
const readModel = async (bytes: Buffer): Promise<MammothDocument> => {
  let model: MammothDocument | undefined
  await mammoth.convertToHtml(
    { buffer: bytes },
    {
      externalFileAccess: false,
      transformDocument: (document: MammothDocument) => {
        model = document
        return { ...document, children: [] }
      },
    },
  )
  if (!model) throw new Error('mammoth gave no document')
  return model
}

/**
 * Reads a Word document of any origin.
 * @throws WordRefused for what is no Word document, is damaged or may do harm
 */
export const readDocument = async (bytes: Buffer): Promise<WordDocument> => {
  const { documentXml, stylesXml } = await openPackage(bytes)
  try {
    const model = await readModel(bytes)
    const reader = createFlowReader(readStyleFonts(stylesXml))
    const flows = reader.read(model.children)
    return { flows, leftOut: [...reader.leftOut(model), ...listLeftOut(documentXml)] }
  } catch (error) {
    // Parts that contradict each other, or are nested deeper than the stack: to a person, a damaged file.
    throw new WordRefused('damaged', { cause: error })
  }
}
