/** Offers to report the passage that a reader has marked in an article. Without it, the form asks for the passage. */
const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('article a[href^="/bao-loi"]'))
const article = link?.closest('article')
const offer = document.createElement('a')
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer

offer.textContent = 'Báo lỗi đoạn này'
offer.hidden = true
// Above the bar that phones show at the bottom, and out of the way of their own menu beside the passage.
offer.style.cssText =
  'position:fixed;bottom:4rem;right:1rem;z-index:1;padding:.75rem 1rem;border:2px solid var(--accent);background:var(--paper)'
link?.after(offer)

document.addEventListener('selectionchange', () => {
  const selection = getSelection()
  const text = String(selection).replace(/\s+/g, ' ').trim()
  const holds = (/** @type {Node | null | undefined} */ node) => node && article?.contains(node)
  clearTimeout(timer)
  if (text.length > 1 && holds(selection?.anchorNode) && holds(selection?.focusNode)) {
    offer.href = `${link?.href}#doan=${encodeURIComponent(text.slice(0, 900))}`
    offer.hidden = false
  }
  // A tap on the offer takes the mark away first.
  else timer = setTimeout(() => (offer.hidden = true), 500)
})
