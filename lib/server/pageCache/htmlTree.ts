import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element
export type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** Calls `keeps` for every element and takes those out that it answers with false, and every comment. */
export const visit = (parent: ParentNode, keeps: (element: Element) => boolean): void => {
  for (const child of [...parent.childNodes]) {
    if (tree.isCommentNode(child) || (tree.isElementNode(child) && !keeps(child))) tree.detachNode(child)
    else if (tree.isElementNode(child)) visit(child, keeps)
  }
}

export const read = (element: Element, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? ''

export const has = (element: Element, name: string): boolean =>
  element.attrs.some((attribute) => attribute.name === name)

/** The first of that name. */
export const findElement = (node: Node, tagName: string): Element | null => {
  if (tree.isElementNode(node) && node.tagName === tagName) return node
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = findElement(child, tagName)
    if (found) return found
  }
  return null
}
