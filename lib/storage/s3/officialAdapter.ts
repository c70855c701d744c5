import { s3Storage } from '@payloadcms/storage-s3'
import type { CollectionConfig, Config } from 'payload'

import { toPrefix, type Folder } from '../openStore'
import { toClientConfig } from './client'
import type { S3Settings } from './settings'

type Handler = NonNullable<Extract<CollectionConfig['upload'], object>['handlers']>[number]
type Sender = (...args: Parameters<Handler>) => Promise<Response>

/**
 * What Payload's official adapter sends files with. The plugin is put on a configuration that nobody uses, and of what it
 * makes only this is taken: its other hooks remove files before a commit and leave them after a rollback, and its fields
 * would make the schema depend on where the files are (docs/quyet-dinh/0013).
 */
export const openAdapter = async (settings: S3Settings, folder: Folder): Promise<Sender> => {
  const plugin = s3Storage({
    bucket: settings.bucket,
    // One client for each folder, and not for each request.
    clientCacheKey: JSON.stringify([settings, folder]),
    collections: { [folder]: { prefix: toPrefix(settings.prefix, folder) } },
    config: toClientConfig(settings),
  })
  const collection: CollectionConfig = { slug: folder, fields: [], upload: true }
  const { collections } = await plugin({ collections: [collection] } as unknown as Config)
  const { handlers = [] } = collections?.[0]?.upload as Extract<CollectionConfig['upload'], object>
  return handlers[0] as Sender
}
