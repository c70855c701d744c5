import path from 'node:path'

/** Absolute path of the folder that holds everything the portal keeps: pictures, and the embedded Postgres. */
export const readDataDirectory = (env: NodeJS.ProcessEnv = process.env): string =>
  path.resolve(/* turbopackIgnore: true */ env.DATA_DIR || '.data')

/** Where no file ever is. */
export const readNoDirectory = (): string => path.join(readDataDirectory(), 'no-files')
