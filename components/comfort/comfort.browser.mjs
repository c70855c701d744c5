/**
 * What makes reading easier, for every page: text size and colours, listening, printing, and keeping what was read for days
 * without a network. It comes after the page (`appearance.browser.mjs`) and builds its own controls, so that nobody meets
 * one that does nothing.
 */

const root = document.documentElement
const key = 'hien-thi'
/** In front of the path of an article: the cache in which the device keeps it; `offline.worker.mjs` knows it too. */
const prefix = 'bai:'

/** @type {[name: string, label: string, choices: Record<string, string>][]} */
const settings = [
  ['text', 'Cỡ chữ', { '': 'Vừa', large: 'Lớn', largest: 'Rất lớn' }],
  ['theme', 'Màu', { '': 'Theo máy', light: 'Sáng', dark: 'Tối', contrast: 'Tương phản cao' }],
]

/** @param {string} name */
const find = (name) => /** @type {HTMLElement | null} */ (document.querySelector(name))

/** @param {string} text @param {() => void} onClick */
const createButton = (text, onClick) => {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = text
  button.addEventListener('click', onClick)
  return button
}

const apply = () => {
  for (const [name] of settings) delete root.dataset[name]
  try {
    Object.assign(root.dataset, JSON.parse(localStorage[key]))
  } catch {
    // Nothing was chosen, or this browser keeps nothing.
  }
}

const addSettings = () => {
  const box = document.createElement('details')
  box.innerHTML = `<summary aria-label="Aa Cỡ chữ và màu"><b>Aa</b> <span>Cỡ chữ và màu</span></summary><div>${settings
    .map(
      ([name, label, choices]) =>
        `<fieldset><legend>${label}</legend>${Object.entries(choices)
          .map(([value, text]) => `<label><input type=radio name=${name} value="${value}">${text}</label>`)
          .join('')}</fieldset>`,
    )
    .join('')}<a href=/ngoai-tuyen>Bài đã đọc, khi không có mạng</a></div>`
  const summary = /** @type {HTMLElement} */ (box.firstChild)

  box.addEventListener('toggle', () => {
    for (const input of box.querySelectorAll('input')) {
      input.checked = input.value === (root.dataset[input.name] ?? '')
    }
  })
  box.addEventListener('change', ({ target }) => {
    const { name, value } = /** @type {HTMLInputElement} */ (target)
    if (value) root.dataset[name] = value
    else delete root.dataset[name]
    const { text, theme } = root.dataset
    try {
      localStorage[key] = JSON.stringify({ text, theme })
    } catch {
      // It holds for this page.
    }
  })
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !box.open) return
    box.open = false
    summary.focus()
  })
  addEventListener('click', ({ target }) => {
    if (!box.contains(/** @type {Node} */ (target))) box.open = false
  })
  find('[data-comfort]')?.append(box)
  // A page that Back shows again is as it was left; what was chosen meanwhile holds there too.
  addEventListener('pageshow', ({ persisted }) => persisted && apply())
}

/** Sentences are spoken one by one: browsers cut long speeches off, and so the place is known. @param {HTMLElement} tools */
const addListening = (tools) => {
  const speech = window.speechSynthesis
  if (!speech) return
  /** Somebody who reads it; two voices at once are understood by nobody. */
  const recording = document.querySelector('audio')
  /** @type {SpeechSynthesisVoice | undefined} */
  let voice
  /** @type {{ block: HTMLElement, start: number, text: string }[]} */
  let sentences = []
  let at = 0
  /** The one that is being spoken: what others report of their end no longer matters. @type {unknown} */
  let current

  const show = () => {
    // Where it stopped it goes on; a pause of the browser's own does nothing on many telephones.
    toggle.textContent = current ? 'Tạm dừng' : at ? 'Nghe tiếp' : 'Nghe bài'
    root.toggleAttribute('data-aloud', Boolean(current || at))
    stop.hidden = !current && !at
  }
  const unmark = () => {
    find('[data-said]')?.removeAttribute('data-said')
    CSS.highlights?.delete('said')
  }
  const pause = () => {
    current = null
    speech.cancel()
    show()
  }
  const end = () => {
    at = 0
    unmark()
    pause()
  }
  const speak = () => {
    const sentence = sentences[at]
    if (!sentence) return end()
    const { block, start, text } = sentence
    unmark()
    block.dataset.said = ''
    block.scrollIntoView({ block: 'nearest' })
    if (CSS.highlights) CSS.highlights.set('said', new Highlight(toRange(block, start, start + text.length)))
    const words = new SpeechSynthesisUtterance(text)
    current = words
    words.lang = 'vi-VN'
    if (voice) words.voice = voice
    words.onend = () => {
      if (current !== words) return
      at += 1
      speak()
    }
    words.onerror = () => current === words && pause()
    recording?.pause()
    speech.speak(words)
    show()
  }
  const toggle = createButton('Nghe bài', () => {
    if (current) return pause()
    sentences = sentences.length ? sentences : listSentences()
    speak()
  })
  const stop = createButton('Dừng', () => {
    end()
    toggle.focus()
  })
  stop.hidden = true

  /** The device's own voice comes first: it needs no network, and tells nobody. */
  const offer = () => {
    const voices = speech.getVoices().filter(({ lang }) => /^vi\b/i.test(lang.replace('_', '-')))
    voice = voices.find(({ localService }) => localService) ?? voices[0]
    if (voice && !toggle.isConnected) tools.prepend(toggle, stop)
  }
  speech.addEventListener?.('voiceschanged', offer)
  offer()
  addEventListener('pagehide', () => current && pause())
  recording?.addEventListener('play', () => current && pause())
}

const listSentences = () =>
  /** @type {HTMLElement[]} */ ([
    ...document.querySelectorAll(
      'article h1, article > p, article > div > :is(p, h2, h3, blockquote), article > div > :is(ul, ol) > li',
    ),
  ]).flatMap((block) =>
    [...(block.textContent ?? '').matchAll(/\S.*?(?:[.!?…]["”’)]*(?=\s)|$)/gs)].map(({ 0: text, index }) => ({
      block,
      start: index ?? 0,
      text,
    })),
  )

/** @param {Node} block @param {number} start @param {number} end */
const toRange = (block, start, end) => {
  const range = new Range()
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let before = 0
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    const isIn = (/** @type {number} */ place) => place >= before && place <= before + length
    if (isIn(start)) range.setStart(node, start - before)
    if (isIn(end)) range.setEnd(node, end - before)
    before += length
  }
  return range
}

/** @param {HTMLElement} tools */
const addPrinting = (tools) => {
  tools.append(createButton('In bài', () => print()))
  addEventListener('beforeprint', () => {
    const address = /** @type {HTMLElement} */ (tools.nextElementSibling)
    // As dates are written here: 23/03/2020.
    address.dataset.printed = new Date().toLocaleDateString('en-GB')
  })
}

/** @param {boolean} isArticle */
const keepForOffline = async (isArticle) => {
  const workers = navigator.serviceWorker
  if (!workers) return
  await workers.register('/ngoai-tuyen.js')
  const { active } = await workers.ready
  /** With the pictures that are here already, so that keeping asks the network for nothing. */
  const tell = () =>
    active?.postMessage({
      path: isArticle ? location.pathname : '',
      pictures: [...document.querySelectorAll('article img')].flatMap((image) =>
        image instanceof HTMLImageElement && image.complete && image.currentSrc ? image.currentSrc : [],
      ),
    })
  tell()
  document.addEventListener('visibilitychange', () => document.hidden && isArticle && tell())
}

/** On the page for days without a network. @param {HTMLElement} place */
const listKept = async (place) => {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix)).reverse()
  const list = document.createElement('ul')
  for (const name of names) {
    const path = name.slice(prefix.length)
    const page = await (await caches.match(path))?.text()
    const title = new DOMParser().parseFromString(page ?? '', 'text/html').querySelector('h1')?.textContent
    if (!title) continue
    const link = document.createElement('a')
    link.href = path
    link.textContent = title
    const item = document.createElement('li')
    item.append(link)
    list.append(item)
  }
  if (!list.firstChild) return
  const forget = createButton('Xóa các bài này khỏi máy', async () => {
    for (const name of names) await caches.delete(name)
    location.reload()
  })
  place.replaceChildren(list, forget)
}

const begin = () => {
  const tools = find('[data-part=tools]')
  const kept = find('[data-kept]')
  addSettings()
  if (tools) {
    addPrinting(tools)
    addListening(tools)
  }
  if (kept && 'caches' in window) listKept(kept)
  // A device that may keep nothing, or is full, still shows everything.
  keepForOffline(Boolean(tools) && location.pathname.startsWith('/bai-viet/')).catch(() => {})
}

const styles = document.createElement('link')
styles.rel = 'stylesheet'
styles.href = '/kich-ban/kieu-tien-ich'
styles.onload = begin
document.head.append(styles)
