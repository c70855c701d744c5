import type { Environment } from '@/lib/server/environment'
import { waitForDatabase } from './connection'
import { openEmbedded } from './embedded/openEmbedded'

export interface OpenDatabase {
  url: string
  close(): Promise<void>
}

/**
 * The Postgres of `DATABASE_URL`, or the embedded one, started when it does not run yet.
 * @throws an error with a Vietnamese sentence when there is none to be had
 */
export const openDatabase = async (
  { databaseUrl, dataDirectory }: Environment,
  onProgress: (line: string) => void = () => {},
): Promise<OpenDatabase> => {
  if (!databaseUrl) return openEmbedded({ dataDirectory, onProgress })
  await waitForDatabase(databaseUrl, { onWait: onProgress })
  return { url: databaseUrl, close: async () => {} }
}
