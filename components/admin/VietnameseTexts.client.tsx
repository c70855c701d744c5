'use client'

import { useEffect, type ReactNode } from 'react'

import { toVietnamese, toVietnameseName } from '@/lib/vietnamese/admin/fixedTexts'

const attributes = ['aria-label', 'title', 'placeholder'] as const

/** What people write is theirs. */
const isWritten = (element: Element | null): boolean =>
  Boolean(element?.closest('[contenteditable="true"], textarea, .cell-title, .row-title'))

const translateText = (node: Text): void => {
  const vietnamese = toVietnamese(node.data)
  if (vietnamese && !isWritten(node.parentElement)) node.data = vietnamese
}

/** Payload names a checkbox by its field in the database; people name it by what stands beside it. */
const nameCheckbox = (element: Element): void => {
  if (!element.matches('input[type="checkbox"]')) return
  const label = element.closest('.field-type')?.querySelector('label')?.textContent?.trim()
  for (const name of ['aria-label', 'title']) {
    if (label && element.hasAttribute(name) && element.getAttribute(name) !== label)
      element.setAttribute(name, label)
  }
}

const translateAttributes = (element: Element): void => {
  nameCheckbox(element)
  for (const name of attributes) {
    const vietnamese = toVietnameseName(element.getAttribute(name) ?? '')
    if (vietnamese) element.setAttribute(name, vietnamese)
  }
}

const translate = (root: Node): void => {
  if (root instanceof Text) return translateText(root)
  if (!(root instanceof Element)) return
  translateAttributes(root)
  root.querySelectorAll('[aria-label], [title], [placeholder]').forEach(translateAttributes)
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) translateText(texts.currentNode as Text)
}

/**
 * Payload has English in its admin that no translation reaches. It is replaced where it appears, so that an editor
 * meets one language only. Goes away with Payload's last fixed text.
 */
export const VietnameseTexts = ({ children }: { children: ReactNode }) => {
  useEffect(() => {
    translate(document.body)
    const observer = new MutationObserver((mutations) => {
      for (const { type, target, addedNodes } of mutations) {
        if (type === 'childList') addedNodes.forEach(translate)
        else if (target instanceof Element) translateAttributes(target)
        else translate(target)
      }
    })
    observer.observe(document.body, {
      attributes: true,
      attributeFilter: [...attributes],
      characterData: true,
      childList: true,
      subtree: true,
    })
    return () => observer.disconnect()
  }, [])
  return children
}
