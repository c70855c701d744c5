import { createHash } from 'node:crypto'
import { defaultTreeAdapter as tree, html as spec, parse, serialize } from 'parse5'

import { toPagePolicy, type InlineHashes } from './contentSecurityPolicy'
import { findElement, has, read, visit, type Element } from './htmlTree'
import { collectPlaceholders } from './placeholders'
import { pruneStyles } from './pruneStyles'

/** What Next serves under this address is its own; our scripts come from elsewhere. */
const frameworkPath = '/_next/'
const scriptPath = '/kich-ban/'
/** What `Picture` says of a picture that is still on its way. */
const placeholderName = 'data-tone'
/** Types of `script` that a browser does not run. */
const dataTypes = new Set(['application/ld+json'])

interface FinishedHtml {
  html: string
  hashes: InlineHashes
}

/** Gives the text of a file by its address; null for one that stays a file. */
type ReadFile = (href: string) => string | null

/** When a script of ours is needed: with the page, once it is there, or once something in it is focused. */
export type ScriptMoment = 'now' | 'late' | 'focus'

interface Scripts {
  read: ReadFile
  /** What is not needed now is loaded by the one that runs first, which is told their addresses. */
  decideMoment: (href: string) => ScriptMoment
}

/**
 * A page without what only hydration needs: Next's scripts, their preloads, the flight data and its marks. Style
 * sheets and our own scripts come inline, since over a slow line one more round trip costs more than their bytes, and with
 * them what the pictures look like before they are there.
 */
export const finishHtml = (
  source: string,
  readStyles: ReadFile,
  { read: readScript, decideMoment }: Scripts,
): FinishedHtml => {
  const document = parse(source)
  const styles: string[] = []
  const scripts = new Set<string>()
  const later = { late: new Set<string>(), focus: new Set<string>() }
  const loaders: Element[] = []
  const classes = new Set<string>()
  const classed: Element[] = []
  const placeholders = collectPlaceholders()
  visit(document, (element) => {
    if (isStyleSheet(element)) {
      const text = readStyles(read(element, 'href'))
      if (text === null) return true
      styles.push(text)
      return false
    }
    if (isOurScript(element)) {
      const href = read(element, 'src')
      const moment = decideMoment(href)
      if (moment !== 'now') {
        later[moment].add(href)
        return false
      }
      if (!has(element, 'type')) loaders.push(element)
      const text = readScript(href)
      // Each once: a page may ask for it in several places.
      if (text !== null && scripts.has(text)) return false
      if (text !== null) putInline(element, text)
      if (text !== null) scripts.add(text)
      return true
    }
    if (isFrameworkPart(element)) return false
    if (has(element, 'class')) classed.push(element)
    for (const name of listClasses(element)) classes.add(name)
    if (has(element, placeholderName)) numberPlaceholder(element, placeholders)
    return true
  })
  for (const [moment, hrefs] of Object.entries(later)) {
    if (hrefs.size > 0) loaders[0]?.attrs.push({ name: `data-${moment}`, value: [...hrefs].join(' ') })
  }
  const pruned = pruneStyles(styles.join('\n'), classes)
  for (const element of classed) rename(element, pruned.names)
  const css = pruned.css + placeholders.toStyles()
  const hashes = { style: css && toHash(css), scripts: [...scripts].map(toHash) }
  const head = findElement(document, 'head')
  if (head) complete(head, css, toPagePolicy(hashes))
  return { html: serialize(document), hashes }
}

const toHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const numberPlaceholder = (element: Element, { add }: ReturnType<typeof collectPlaceholders>): void => {
  const number = add(read(element, placeholderName))
  element.attrs = element.attrs.flatMap(({ name, value }) => {
    if (name !== placeholderName) return { name, value }
    return number === null ? [] : { name, value: number }
  })
}

const putInline = (script: Element, text: string): void => {
  // A module waits for the page, a classic script runs where it stands.
  script.attrs = script.attrs.filter(({ name }) => name === 'type')
  tree.insertText(script, text)
}

const listClasses = (element: Element): string[] => read(element, 'class').split(/\s+/).filter(Boolean)

/** A class without a rule does nothing. */
const rename = (element: Element, names: ReadonlyMap<string, string>): void => {
  const value = listClasses(element)
    .flatMap((name) => names.get(name) ?? [])
    .join(' ')
  element.attrs = element.attrs.flatMap((attribute) => {
    if (attribute.name !== 'class') return [attribute]
    return value ? [{ ...attribute, value }] : []
  })
}

/** The policy stands before whatever it speaks of, but for the charset, which has to be among the first bytes. */
const complete = (head: Element, css: string, policy: string): void => {
  const meta = tree.createElement('meta', spec.NS.HTML, [
    { name: 'http-equiv', value: 'Content-Security-Policy' },
    { name: 'content', value: policy },
  ])
  const [next] = head.childNodes.filter((child) => !(tree.isElementNode(child) && has(child, 'charset')))
  if (next) tree.insertBefore(head, meta, next)
  else tree.appendChild(head, meta)
  if (!css) return
  const style = tree.createElement('style', spec.NS.HTML, [])
  tree.insertText(style, css)
  tree.appendChild(head, style)
}

const isStyleSheet = (element: Element): boolean =>
  element.tagName === 'link' && read(element, 'rel') === 'stylesheet'

const isOurScript = (element: Element): boolean =>
  element.tagName === 'script' && read(element, 'src').startsWith(scriptPath)

const isFrameworkPart = (element: Element): boolean => {
  switch (element.tagName) {
    case 'script':
      if (dataTypes.has(read(element, 'type'))) return false
      return !has(element, 'src') || read(element, 'src').startsWith(frameworkPath)
    case 'link':
      return (
        ['preload', 'modulepreload'].includes(read(element, 'rel')) &&
        read(element, 'href').startsWith(frameworkPath) &&
        read(element, 'as') !== 'font'
      )
    // Next says all that Open Graph says once more, in words that only one network has; it reads those of Open Graph too.
    case 'meta':
      return /^twitter:(?!card$)/.test(read(element, 'name'))
    // React's place for metadata that comes late; ours never does.
    case 'div':
      return has(element, 'hidden') && element.childNodes.every((child) => tree.isCommentNode(child))
    case 'next-route-announcer':
      return true
    default:
      return false
  }
}

/** Addresses of this site that a page links to, in their order, each once. */
export const listLinks = (source: string): string[] => {
  const found = new Set<string>()
  visit(parse(source), (element) => {
    const href = element.tagName === 'a' ? read(element, 'href') : ''
    if (href.startsWith('/') && !href.startsWith('//')) found.add(href)
    return true
  })
  return [...found]
}
