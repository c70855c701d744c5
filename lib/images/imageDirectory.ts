import path from 'node:path'

import { readDataDirectory } from '@/lib/server/dataDirectory'

/** Absolute path of the folder with the files of all pictures. */
export const readImageDirectory = (): string => path.join(readDataDirectory(), 'images')

/** Where no file ever is. */
export const readNoDirectory = (): string => path.join(readDataDirectory(), 'no-files')

/** Scanned forms of consent: beside the pictures, and never within the folder that the front sends from. */
export const readConsentDirectory = (): string => path.join(readDataDirectory(), 'consent-forms')
