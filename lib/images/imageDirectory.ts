import path from 'node:path'

import { readDataDirectory } from '@/lib/server/dataDirectory'

/** Absolute path of the folder with the files of all pictures. */
export const readImageDirectory = (): string => path.join(readDataDirectory(), 'images')
