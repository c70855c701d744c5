// Runs before anything is painted, so that a reader's own colours and text size come without a flash; the rest waits until
// the page is there, or until something in it is focused. A classic script, inline: each of its bytes travels with every page.
try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage['hien-thi']))
} catch {}
// The front says which; in previews they are scripts of their own.
const { late, focus } = document.currentScript?.dataset ?? {}
const load = (/** @type {string | undefined} */ hrefs) => hrefs?.split(' ').map((href) => import(href))
addEventListener('load', () => load(late))
addEventListener('focusin', () => load(focus), { once: true })
