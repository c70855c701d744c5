import { createHash } from 'node:crypto'
import {
  defaultTreeAdapter as tree,
  html as spec,
  parse,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5'

import { toPagePolicy, type InlineHashes } from './contentSecurityPolicy'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element
type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** What Next serves under this address is its own; our modules come from elsewhere. */
const frameworkPath = '/_next/'
const modulePath = '/kich-ban/'
/** Types of `script` that a browser does not run. */
const dataTypes = new Set(['application/ld+json'])

interface FinishedHtml {
  html: string
  hashes: InlineHashes
}

/** Gives the text of a file by its address; null for one that stays a file. */
type ReadFile = (href: string) => string | null

/**
 * A page without what only hydration needs: Next's scripts, their preloads, the flight data and its marks. Style
 * sheets and our own modules come inline, since over a slow line one more round trip costs more than their bytes.
 */
export const finishHtml = (source: string, readStyles: ReadFile, readModule: ReadFile): FinishedHtml => {
  const document = parse(source)
  const styles: string[] = []
  const scripts = new Set<string>()
  visit(document, (element) => {
    if (isStyleSheet(element)) {
      const text = readStyles(read(element, 'href'))
      if (text === null) return true
      styles.push(text)
      return false
    }
    if (isModule(element)) {
      const text = readModule(read(element, 'src'))
      // Each once: a page may ask for it in several places.
      if (text !== null && scripts.has(text)) return false
      if (text !== null) putInline(element, text)
      if (text !== null) scripts.add(text)
      return true
    }
    return !isFrameworkPart(element)
  })
  const css = styles.join('\n')
  const hashes = { style: css && toHash(css), scripts: [...scripts].map(toHash) }
  const head = findElement(document, 'head')
  if (head) complete(head, css, toPagePolicy(hashes))
  return { html: serialize(document), hashes }
}

const toHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const putInline = (script: Element, text: string): void => {
  script.attrs = [{ name: 'type', value: 'module' }]
  tree.insertText(script, text)
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

/** Calls `keeps` for every element and takes those out that it answers with false, and every comment. */
const visit = (parent: ParentNode, keeps: (element: Element) => boolean): void => {
  for (const child of [...parent.childNodes]) {
    if (tree.isCommentNode(child) || (tree.isElementNode(child) && !keeps(child))) tree.detachNode(child)
    else if (tree.isElementNode(child)) visit(child, keeps)
  }
}

const read = (element: Element, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? ''

const has = (element: Element, name: string): boolean =>
  element.attrs.some((attribute) => attribute.name === name)

const isStyleSheet = (element: Element): boolean =>
  element.tagName === 'link' && read(element, 'rel') === 'stylesheet'

const isModule = (element: Element): boolean =>
  element.tagName === 'script' && read(element, 'src').startsWith(modulePath)

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
    // React's place for metadata that comes late; ours never does.
    case 'div':
      return has(element, 'hidden') && element.childNodes.every((child) => tree.isCommentNode(child))
    case 'next-route-announcer':
      return true
    default:
      return false
  }
}

const findElement = (node: Node, tagName: string): Element | null => {
  if (tree.isElementNode(node) && node.tagName === tagName) return node
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = findElement(child, tagName)
    if (found) return found
  }
  return null
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
