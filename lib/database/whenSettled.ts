import type { postgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

type Adapter = ReturnType<typeof postgresAdapter>
type Action = () => Promise<void>
type End = (this: unknown, id: string | Promise<string>) => Promise<void>

/** The portal's build may hold this module more than once; the copies meet on the adapter. */
const key = Symbol.for('portal.whenSettled')
interface Settling {
  sessions?: Record<string, unknown>
  [key]?: Map<string, Action[]>
}

/**
 * Does something once the request's transaction has ended, committed or not: what lies outside the database, such as a
 * file, can be taken away neither before a commit nor as part of it. Postgres may lose a commit, and Payload does not
 * say so; hence the action has to look for itself at what the database holds now. Without a transaction it runs at once.
 */
export const whenSettled = async (req: PayloadRequest, action: Action): Promise<void> => {
  const adapter = req.payload.db as unknown as Settling
  const id = await req.transactionID
  if (id === undefined || id === null || !adapter.sessions?.[String(id)]) return action()
  const actions = (adapter[key] ??= new Map())
  actions.set(String(id), [...(actions.get(String(id)) ?? []), action])
}

const afterwards = (end: End): End =>
  async function (this: unknown, incoming) {
    const id = await incoming
    const adapter = this as Settling & { payload: { logger: { error(entry: object): void } } }
    const actions = adapter[key]?.get(String(id)) ?? []
    adapter[key]?.delete(String(id))
    try {
      await end.call(this, id)
    } finally {
      for (const action of actions)
        // The transaction is over, and whoever asked for it must not hear that it failed.
        await action().catch((err) => adapter.payload.logger.error({ err, msg: 'Việc sau giao dịch hỏng' }))
    }
  }

export const withSettling = (database: Adapter): Adapter => ({
  ...database,
  init: (args) => {
    const adapter = database.init(args)
    const ends = adapter as unknown as Record<'commitTransaction' | 'rollbackTransaction', End>
    return Object.assign(adapter, {
      commitTransaction: afterwards(ends.commitTransaction),
      rollbackTransaction: afterwards(ends.rollbackTransaction),
    })
  },
})
