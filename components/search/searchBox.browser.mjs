/**
 * Titles under the field while somebody types, as a combobox with a list (WAI-ARIA APG): arrows choose, Enter opens,
 * Escape closes. `components/search/SearchBox.tsx` has the markup; without this script it is a plain form.
 */

/** Milliseconds without typing after which titles are asked for. */
const rest = 150

const style = new CSSStyleSheet()
style.replaceSync(`
search-box{position:relative}
search-box ul{position:absolute;z-index:9;inset:100% 0 auto;min-inline-size:min(20rem,calc(100vw - 2rem));margin:4px 0 0;padding:0;border:1px solid var(--rule);background:var(--paper);color:var(--ink);font:1rem/1.4 var(--serif);list-style:none}
search-box li{padding:.5rem .75rem;cursor:pointer}
search-box li+li{border-block-start:1px solid var(--hairline)}
search-box [aria-selected=true],search-box li:hover{background:var(--panel);color:var(--accent)}`)
document.adoptedStyleSheets = [...document.adoptedStyleSheets, style]

let count = 0

class SearchBox extends HTMLElement {
  field = /** @type {HTMLInputElement} */ (this.querySelector('input'))
  list = document.createElement('ul')
  /** @type {{ title: string, href: string }[]} */
  titles = []
  chosen = -1
  timer = 0
  asked = ''

  connectedCallback() {
    const { field, list } = this
    list.id = `goi-y-${(count += 1)}`
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', 'Bài có tên gần giống')
    list.hidden = true
    this.append(list)
    field.autocomplete = 'off'
    field.setAttribute('role', 'combobox')
    field.setAttribute('aria-autocomplete', 'list')
    field.setAttribute('aria-controls', list.id)
    this.show([])

    field.addEventListener('input', () => {
      clearTimeout(this.timer)
      this.timer = window.setTimeout(() => this.ask(), rest)
    })
    field.addEventListener('keydown', (event) => this.onKey(event))
    field.addEventListener('blur', () => this.show([]))
    // Before the field loses the focus, which closes the list.
    list.addEventListener('pointerdown', (event) => event.preventDefault())
    list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element && target.closest('li')
      if (option) this.open([...list.children].indexOf(option))
    })
  }

  async ask() {
    const typed = this.field.value.trim()
    this.asked = typed
    if (!typed) return this.show([])
    const titles = await fetch(`/tim-kiem/goi-y?q=${encodeURIComponent(typed.slice(0, 200))}`)
      .then((response) => response.json())
      .catch(() => [])
    // Somebody who types on asks something else by now.
    if (this.asked === typed && document.activeElement === this.field) this.show(titles)
  }

  /** @param {{ title: string, href: string }[]} titles */
  show(titles) {
    const { field, list } = this
    clearTimeout(this.timer)
    if (titles.length === 0) this.asked = ''
    this.titles = titles
    list.replaceChildren(
      ...titles.map(({ title }, index) => {
        const option = document.createElement('li')
        option.id = `${list.id}-${index}`
        option.setAttribute('role', 'option')
        option.textContent = title
        return option
      }),
    )
    list.hidden = titles.length === 0
    field.setAttribute('aria-expanded', String(!list.hidden))
    this.choose(-1)
  }

  /** @param {number} index -1 is the field itself */
  choose(index) {
    this.chosen = index
    for (const [place, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(place === index))
    }
    if (index < 0) this.field.removeAttribute('aria-activedescendant')
    else this.field.setAttribute('aria-activedescendant', `${this.list.id}-${index}`)
  }

  /** @param {number} index */
  open(index) {
    const title = this.titles[index]
    if (title) location.href = title.href
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const places = this.titles.length + 1
    if (event.isComposing || places === 1) return
    switch (event.key) {
      case 'ArrowDown':
        this.choose(((this.chosen + 2) % places) - 1)
        break
      case 'ArrowUp':
        this.choose(((this.chosen + places) % places) - 1)
        break
      case 'Enter':
        if (this.chosen < 0) return
        this.open(this.chosen)
        break
      case 'Escape':
        this.show([])
        break
      default:
        return
    }
    event.preventDefault()
  }
}

customElements.define('search-box', SearchBox)
