import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { ROOT } from '@/lib/commands/bootstrap/prepare.mjs'
import { getFreePort } from '../browser/portalProcess'
import { findProgram } from './programs'
import type { Session } from './session'

/** A directive or a block of a `server`. */
type Location = string

/** Answers `/name` with a file of that name, with what the portal says of the same bytes. */
export const toFileLocation = (folder: string, name: string, headers: Record<string, string>): Location => {
  const { 'Content-Type': type, ...others } = headers
  const added = Object.entries(others).map(([header, value]) => `add_header ${header} "${value}";`)
  return `location = /${name} { root ${folder}; types {} default_type "${type}"; ${added.join(' ')} }`
}

/** The configuration that the production guide hands out, for the portal and the folder of this bench. */
export const readPageFilesConfiguration = async (portalUrl: string, pageFilesDirectory: string) => {
  const read = async (name: string) => {
    const text = await readFile(join(ROOT, 'docs', 'nginx', name), 'utf8')
    return text.replaceAll('/var/cache/cong-thong-tin', pageFilesDirectory)
  }
  const upstream = `upstream cong_thong_tin { server ${new URL(portalUrl).host}; keepalive 32; }`
  const sending = await read('trang-lam-san-tep.conf')
  const server = await read('trang-lam-san-server.conf')
  return {
    http: `${upstream}\n${await read('trang-lam-san-http.conf')}`,
    server: server.replaceAll('include cong-thong-tin/trang-lam-san-tep.conf;', sending),
  }
}

const toConfiguration = (port: number, folder: string, locations: Location[], http: string): string => `
worker_processes auto;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
daemon off;
${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  # A connection of the bench outlives nginx's usual thousand requests.
  keepalive_requests 100000000;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  ${http}
  server {
    listen 127.0.0.1:${port};
    ${locations.join('\n    ')}
  }
}
`

const waitUntilListening = async (url: string): Promise<void> => {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (await fetch(url).catch(() => null)) return
    await wait(100)
  }
  throw new Error('nginx does not answer.')
}

/**
 * Starts an nginx of its own, as the user who runs the bench.
 * @param http directives that stand outside the server
 * @returns its address without a slash at its end, and the way to stop it
 */
export const startNginx = async ({ cleanup, folder: parent }: Session, locations: Location[], http = '') => {
  const folder = await mkdtemp(join(parent, 'nginx-'))

  const port = await getFreePort()
  const configuration = join(folder, 'nginx.conf')
  await writeFile(configuration, toConfiguration(port, folder, locations, http))
  const args = ['-p', folder, '-e', join(folder, 'error.log'), '-c', configuration]
  const child = spawn(findProgram('nginx'), args, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] })
  const exited = once(child, 'exit')
  const stopChild = async () => {
    child.kill('SIGQUIT')
    await exited
  }
  const forget = cleanup.add(stopChild)
  const baseUrl = `http://127.0.0.1:${port}`
  await waitUntilListening(baseUrl)
  return {
    baseUrl,
    stop: async () => {
      await stopChild()
      forget()
    },
  }
}
