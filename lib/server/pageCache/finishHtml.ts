import { createHash } from 'node:crypto'
import {
  defaultTreeAdapter as tree,
  html as spec,
  parse,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5'

import { toPagePolicy } from './contentSecurityPolicy'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element
type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** What Next serves under this address is its own; our modules come from elsewhere. */
const frameworkPath = '/_next/'
/** Types of `script` that a browser does not run. */
const dataTypes = new Set(['application/ld+json'])

interface FinishedHtml {
  html: string
  /** Of the one `style` element, for `style-src`: `'sha256-…'`; empty when there is none. */
  styleHash: string
}

/**
 * A page without what only hydration needs: Next's scripts, their preloads, the flight data and its marks. Style
 * sheets come inline, since over a slow line one more round trip costs more than their bytes.
 * @param readStyles gives the text of a style sheet by its address; null leaves the link as it is
 */
export const finishHtml = (source: string, readStyles: (href: string) => string | null): FinishedHtml => {
  const document = parse(source)
  const styles: string[] = []
  visit(document, (element) => {
    if (isStyleSheet(element)) {
      const text = readStyles(read(element, 'href'))
      if (text === null) return true
      styles.push(text)
      return false
    }
    return !isFrameworkPart(element)
  })
  const css = styles.join('\n')
  const styleHash = css && `'sha256-${createHash('sha256').update(css).digest('base64')}'`
  const head = findElement(document, 'head')
  if (head) complete(head, css, toPagePolicy(styleHash))
  return { html: serialize(document), styleHash }
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
