import type { CollectionAfterOperationHook, CollectionConfig, PayloadRequest, Plugin } from 'payload'

interface BulkError {
  id: number | string
  message: string
}

const isBulkResult = (result: unknown): result is { errors: BulkError[] } =>
  Array.isArray((result as { errors?: unknown } | null)?.errors)

/** What the screens call a document that was refused. */
const readTitle = async (
  req: PayloadRequest,
  { slug, admin }: CollectionConfig,
  id: number | string,
): Promise<string> => {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: number | string }>({
    collection: slug as never,
    req,
    where: { id: { equals: id } },
  })
  return String(row?.[admin?.useAsTitle ?? 'id'] ?? id)
}

/** When something is done to many documents, a refusal says which one is meant: Payload tells the reason alone. */
const nameRefused =
  (collection: CollectionConfig): CollectionAfterOperationHook =>
  async ({ operation, req, result }) => {
    if ((operation !== 'update' && operation !== 'delete') || !isBulkResult(result)) return result
    for (const error of result.errors)
      error.message = `“${await readTitle(req, collection, error.id)}”: ${error.message}`
    return result
  }

export const nameRefusedDocuments = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      afterOperation: [...(collection.hooks?.afterOperation ?? []), nameRefused(collection)],
    },
  })),
})
