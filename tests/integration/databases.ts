import { setTimeout as wait } from 'node:timers/promises'
import { Client, type DatabaseError } from 'pg'

/** The database that every migration has been applied to. */
export const TEMPLATE = 'portal_template'

const insufficientPrivilege = '42501'

/** Address of another database on the same server. */
export const toDatabaseUrl = (serverUrl: string, name: string): string =>
  serverUrl.replace(/\/[^/?]*(\?|$)/, `/${name}$1`)

/** @param template what it is a copy of; nobody may be connected to that one */
export const createDatabase = (serverUrl: string, name: string, template?: string): Promise<void> =>
  onServer(serverUrl, `CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ''}`)

/** Postgres may be vacuuming it at this moment, by itself, which it lets nobody but a superuser end: that is over soon. */
export const dropDatabase = async (serverUrl: string, name: string): Promise<void> => {
  for (let left = 30; ; left -= 1) {
    try {
      return await onServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    } catch (error) {
      if (left === 0 || (error as DatabaseError).code !== insufficientPrivilege) throw error
      await wait(1000)
    }
  }
}

const onServer = async (serverUrl: string, statement: string): Promise<void> => {
  const client = new Client({ connectionString: toDatabaseUrl(serverUrl, 'postgres') })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
