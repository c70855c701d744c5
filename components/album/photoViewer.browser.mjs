/**
 * Photos of a page one by one, over it: `components/album/PhotoViewer.tsx` has the markup. Without this script every
 * photo is a link. The dialog is open exactly while the history entry says which photo it shows, so that a browser's
 * Back closes it, and a page that is loaded again shows the same.
 */

/** Positions that another page of the same album can ask for. @type {Record<string, number>} */
const asked = { '#xem-dau': 0, '#xem-cuoi': -1 }

/** Milliseconds without scrolling after which a swipe has come to rest. */
const rest = 100

class PhotoViewer extends HTMLElement {
  // The script runs when the page is there, so the element has its children from the start.
  /** @type {HTMLAnchorElement[]} */
  links = [...this.querySelectorAll('a')].filter((link) => 'photo' in link.dataset)
  slides = this.links.map(() => document.createElement('li'))
  dialog = /** @type {HTMLDialogElement} */ (this.querySelector('dialog'))
  track = this.find('track')
  index = 0
  timer = 0
  /** Whether the photos still move to the one that was asked for; until then nobody's swipe has come to rest. */
  isMoving = false

  connectedCallback() {
    this.track.append(...this.slides)
    this.revealNear()

    this.addEventListener('click', (event) => this.onClick(event))
    this.dialog.addEventListener('keydown', (event) => this.onKey(event))
    // It comes a moment after the closing: whoever went Back and at once Forward has opened it again by then.
    this.dialog.addEventListener('close', () => !this.dialog.open && this.isAsked() && history.back())
    this.track.addEventListener('scroll', () => {
      clearTimeout(this.timer)
      this.timer = window.setTimeout(() => this.settle(), rest)
    })
    for (const touch of ['pointerdown', 'wheel']) {
      this.track.addEventListener(touch, () => (this.isMoving = false), { passive: true })
    }
    addEventListener('popstate', () => this.follow())

    const position = asked[location.hash]
    if (position === undefined) return this.follow()
    history.replaceState(history.state, '', location.pathname + location.search)
    this.open(position < 0 ? this.links.length - 1 : position)
  }

  /** @param {string} name */
  find(name) {
    return /** @type {HTMLElement} */ (this.querySelector(`[data-part=${name}]`))
  }

  /** Browsers load lazy pictures from far below the screen, which a reader pays for: here they wait until they are near. */
  revealNear() {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue
          target.removeAttribute('data-far')
          observer.unobserve(target)
        }
      },
      { rootMargin: '64px' },
    )
    for (const element of this.querySelectorAll('[data-far]')) observer.observe(element)
    this.dataset.ready = ''
  }

  isAsked() {
    return history.state?.photo !== undefined
  }

  /** @param {number} index */
  open(index) {
    // Next, which runs in previews, knows its own entries by what stands in them.
    history.pushState({ ...history.state, photo: index }, '')
    this.follow()
  }

  /** Does what the history entry says. */
  follow() {
    if (!this.isAsked()) return this.dialog.close()
    if (!this.dialog.open) this.dialog.showModal()
    this.show(Math.min(history.state.photo, this.links.length - 1), 'instant')
  }

  /**
   * @param {number} index
   * @param {ScrollBehavior} behavior
   */
  show(index, behavior) {
    const link = this.links[index]
    const slide = this.slides[index]
    if (!link || !slide) return this.turnPage(index < 0 ? 'previous' : 'next')
    for (const near of [index, index + 1, index - 1]) this.fill(near)
    this.slides[this.index]?.setAttribute('aria-hidden', 'true')
    slide.removeAttribute('aria-hidden')
    this.index = index
    history.replaceState({ ...history.state, photo: index }, '')
    this.track.scrollTo({ left: slide.offsetLeft, behavior })
    this.isMoving = this.seen() !== index
    this.tell(link)
  }

  /** What is said of a photo; screen readers hear of the change. @param {HTMLAnchorElement} link */
  tell(link) {
    const caption = link.closest('figure')?.querySelector('figcaption')?.cloneNode(true)
    const alt = link.querySelector('img')?.alt ?? ''
    const position = Number(this.dataset.first ?? 1) + this.index
    this.find('counter').textContent = `Ảnh ${position}/${this.dataset.total ?? this.links.length}`
    this.find('alt').textContent = caption?.textContent?.includes(alt) ? '' : alt
    this.find('caption').replaceChildren(...(caption?.childNodes ?? []))
    this.find('alone').setAttribute('href', link.href)
    const isFirst = this.index === 0 && !this.dataset.previous
    const isLast = this.index === this.links.length - 1 && !this.dataset.next
    this.find('previous').setAttribute('aria-disabled', String(isFirst))
    this.find('next').setAttribute('aria-disabled', String(isLast))
  }

  /** Puts a large picture into a slide; the browser chooses the file. @param {number} index */
  fill(index) {
    const slide = this.slides[index]
    const picture = this.links[index]?.querySelector('picture')?.cloneNode(true)
    if (!slide || slide.firstChild || !(picture instanceof HTMLElement)) return
    const image = /** @type {HTMLImageElement} */ (picture.querySelector('img'))
    const [width, height] = [Number(image.getAttribute('width')), Number(image.getAttribute('height'))]
    const shown = Math.min(innerWidth, (innerHeight * width) / height, width)
    for (const file of /** @type {Iterable<HTMLImageElement>} */ (picture.children)) {
      file.sizes = `${Math.ceil(shown)}px`
    }
    image.loading = 'eager'
    // In its own pixels at most, because enlarging would blur it.
    image.style.maxInlineSize = `${width}px`
    image.style.maxBlockSize = `${height}px`
    if (index !== this.index) slide.setAttribute('aria-hidden', 'true')
    slide.append(picture)
  }

  /** Which photo is in the middle. */
  seen() {
    return Math.round(this.track.scrollLeft / this.track.clientWidth)
  }

  /** After a swipe, or at the end of a movement of our own. */
  settle() {
    const index = this.seen()
    if (index === this.index) this.isMoving = false
    else if (this.dialog.open && !this.isMoving) this.show(index, 'instant')
  }

  /** An album is cut into pages; this goes on where another one begins. @param {'previous' | 'next'} way */
  turnPage(way) {
    const href = this.dataset[way]
    if (href) location.assign(href + (way === 'next' ? '#xem-dau' : '#xem-cuoi'))
  }

  /** @param {number} by */
  step(by) {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    this.show(this.index + by, isStill ? 'instant' : 'smooth')
  }

  /** @param {MouseEvent} event */
  onClick(event) {
    const target = /** @type {Element} */ (event.target)
    const way = target.closest('button')?.dataset.part
    if (way === 'close') return this.dialog.close()
    if (way) return this.step(way === 'next' ? 1 : -1)
    const link = target.closest('a')
    const index = link ? this.links.indexOf(link) : -1
    // With a key held down the reader wants another tab, or the file.
    if (index < 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    this.open(index)
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const last = this.links.length - 1
    switch (event.key) {
      case 'ArrowLeft':
        this.step(-1)
        break
      case 'ArrowRight':
        this.step(1)
        break
      case 'Home':
        this.show(0, 'instant')
        break
      case 'End':
        this.show(last, 'instant')
        break
      default:
        return
    }
    event.preventDefault()
  }
}

customElements.define('photo-viewer', PhotoViewer)
