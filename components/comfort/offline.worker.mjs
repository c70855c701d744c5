/**
 * The service worker: the last articles that were read can be read again without a network. What the network answers
 * always comes first, and nothing but the address of a page goes through here while there is one. Each article has a cache
 * of its own, with its pictures, so that it is dropped as a whole.
 */

const prefix = 'bai:'
const articlesAtMost = 20
const picturesAtMost = 12
const offlinePage = '/ngoai-tuyen'
/** What the page for days without a network needs; also the name of their cache, which a new script replaces. */
const shell = '/kich-ban/tien-ich'
const shellStyles = '/kich-ban/kieu-tien-ich'

/** Types of a service worker are not among those of a page. */
const worker = /** @type {any} */ (self)
/** Pages that were answered from here: their pictures are as well. @type {Set<string>} */
const offlineClients = new Set()
let work = Promise.resolve()

worker.addEventListener('install', (/** @type {any} */ event) => {
  worker.skipWaiting()
  event.waitUntil(
    caches
      .open(shell)
      .then((cache) => cache.addAll([new Request(offlinePage, { cache: 'no-cache' }), shell, shellStyles])),
  )
})

worker.addEventListener('activate', (/** @type {any} */ event) => {
  event.waitUntil(
    (async () => {
      // The request goes out while this script is still being started.
      await worker.registration.navigationPreload?.enable()
      for (const name of await caches.keys()) {
        if (name !== shell && !name.startsWith(prefix)) await caches.delete(name)
      }
    })(),
  )
})

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event
  const path = new URL(request.url).pathname
  if (request.method !== 'GET') return
  if (request.mode !== 'navigate') {
    if (offlineClients.has(event.clientId)) event.respondWith(fetch(request).catch(() => find(request)))
  } else if (!/^\/(admin|api|xem-truoc)(\/|$)|\/tai-ve$/.test(path)) event.respondWith(open(event, path))
})

worker.addEventListener('message', (/** @type {any} */ event) => {
  const { path, pictures } = event.data
  // One after the other: two at once would write into the same cache.
  work = work
    .then(() => (path ? keep(path, pictures) : undefined))
    .then(renewOne)
    .catch(() => {})
  event.waitUntil(work)
})

/** @param {any} event @param {string} path */
const open = async (event, path) => {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request))
    if (isGone(answer)) event.waitUntil(caches.delete(prefix + path))
    return answer
  } catch {
    offlineClients.add(event.resultingClientId)
    return find(path, offlinePage)
  }
}

/** @param {...RequestInfo} requests the first that is kept is the answer */
const find = async (...requests) => {
  for (const request of requests) {
    const kept = await caches.match(request)
    if (kept) return kept
  }
  return Response.error()
}

/** Withdrawn, or moved to another address. @param {Response} answer */
const isGone = ({ status, type, redirected }) =>
  status === 404 || status === 410 || type === 'opaqueredirect' || redirected

/**
 * Keeps an article as the reader has it on the screen, as the newest one: the browser has page and pictures already.
 * @param {string} path @param {string[]} pictures
 */
const keep = async (path, pictures) => {
  const page = await fetch(path, { cache: 'force-cache' })
  if (!page.ok || page.redirected) return
  const former = await (await caches.open(prefix + path)).keys()
  const urls = [...former.map(({ url }) => url), ...pictures]
  await caches.delete(prefix + path)
  const text = await page.clone().text()
  const cache = await caches.open(prefix + path)
  await cache.put(path, page)
  for (const url of [...new Set(urls.filter((url) => isIn(text, url)))].slice(0, picturesAtMost)) {
    await cache.add(new Request(url, { cache: 'force-cache' })).catch(() => {})
  }
  const names = await listKept()
  for (const name of names.slice(0, -articlesAtMost)) await caches.delete(name)
}

/** What was withdrawn goes from here even when nobody opens it again: with every page one article is asked about. */
const renewOne = async () => {
  const names = await listKept()
  const name = names[Math.floor(Math.random() * names.length)]
  if (!name) return
  const path = name.slice(prefix.length)
  const page = await fetch(path, { cache: 'no-cache' })
  if (isGone(page)) await caches.delete(name)
  if (!page.ok || page.redirected) return
  const text = await page.clone().text()
  const cache = await caches.open(name)
  for (const request of await cache.keys()) {
    if (new URL(request.url).pathname !== path && !isIn(text, request.url)) await cache.delete(request)
  }
  await cache.put(path, page)
}

const listKept = async () => (await caches.keys()).filter((name) => name.startsWith(prefix))

/** Whether a page shows a picture. @param {string} text @param {string} url */
const isIn = (text, url) => url.includes('/anh/') && text.includes(new URL(url).pathname)
