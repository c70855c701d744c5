/** Sessions of portal processes are told apart by this prefix of their application name; the process id follows. */
export const APPLICATION_PREFIX = 'portal:'

/**
 * Connection string for node-postgres and libpq. The host in the query wins over `localhost`, which is there because a
 * URL without a host is not valid for `new URL`.
 */
export function toUrl(socketDirectory: string, password: string): string {
  const parameters = {
    host: socketDirectory,
    port: '5432',
    // A PGSSLMODE of the environment would ask for TLS on a socket.
    sslmode: 'disable',
    application_name: `${APPLICATION_PREFIX}${process.pid}`,
  }
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `postgresql://portal:${password}@localhost/portal?${query.join('&')}`
}
