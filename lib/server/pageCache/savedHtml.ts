import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { defaultTreeAdapter as tree, html as spec, parse, serialize } from 'parse5'
import { parse as parseCss } from 'postcss'

import { toMimeType } from '@/lib/storage/mimeTypes'
import { findElement, has, read, visit, type Element, type Node } from './htmlTree'

interface Options {
  /** Complete address of the article, for whoever finds the file years later. */
  url: string
  /** Bytes of a picture file; null for one that may not be shown, or is missing. */
  readPicture: (file: string) => Promise<Buffer | null>
}

/** Sharp on a telephone, and on a page of A4; a picture of a phone takes about 60 KB of it. */
const pictureWidth = 800
/** Of all pictures together: more of them stay links to the portal. */
const maxPictureBytes = 1_500_000

/**
 * A finished page of an article as one file that needs nothing else: its text, its pictures and our style, without scripts,
 * fonts and what leads on. Its links lead to the portal.
 */
export const toSavedHtml = async (source: string, { url, readPicture }: Options): Promise<string> => {
  const document = parse(source)
  const pictures: Element[] = []
  visit(document, (element) => {
    if (isLeftOut(element)) return false
    if (element.tagName === 'picture') pictures.push(element)
    if (element.tagName === 'a') setHref(element, url)
    element.attrs = element.attrs.filter(({ name }) => name !== 'data-far')
    return true
  })
  const main = findElement(document, 'main')
  const article = main && findElement(main, 'article')
  if (!main || !article) throw new Error(`Không thấy bài viết trong trang ${url}.`)
  // Stories that it leads on to are articles as well.
  for (const child of [...main.childNodes]) if (!isInside(article, child)) tree.detachNode(child)
  let left = maxPictureBytes
  for (const picture of pictures.filter((one) => isInside(one, article))) {
    left -= await putInline(picture, left, readPicture)
  }
  tree.appendChild(article, createNote(url))
  const head = findElement(document, 'head')
  const style = findElement(document, 'style')
  if (head && style) complete(head, style)
  return serialize(document)
}

const isLeftOut = (element: Element): boolean => {
  switch (element.tagName) {
    case 'script':
    case 'link':
    case 'dialog':
      return true
    case 'nav':
      // Within the article it is the table of contents, which works in a file as well.
      return !has(element, 'aria-labelledby')
    case 'meta':
      return has(element, 'http-equiv')
    // The code for paper.
    case 'img':
      return read(element, 'src').startsWith('/qr/')
    default:
      return (
        read(element, 'data-part') === 'tools' || has(element, 'data-share') || has(element, 'data-recording')
      )
  }
}

const setHref = (link: Element, url: string): void => {
  const href = link.attrs.find(({ name }) => name === 'href')
  if (href?.value.startsWith('/')) href.value = new URL(href.value, url).href
}

const isInside = (element: Element, ancestor: Node): boolean => {
  for (let at: Element['parentNode'] = element; at; at = 'parentNode' in at ? at.parentNode : null) {
    if (at === ancestor) return true
  }
  return false
}

/** @returns how many bytes the picture has */
const putInline = async (
  picture: Element,
  left: number,
  readPicture: Options['readPicture'],
): Promise<number> => {
  const image = findElement(picture, 'img')
  const file = image && chooseFile(picture, image)
  const bytes = file && left > 0 ? await readPicture(file) : null
  if (!image || !file || !bytes || bytes.length > left) {
    tree.insertText(picture, image && read(image, 'alt') ? `[Ảnh: ${read(image, 'alt')}]` : '[Ảnh]')
    for (const child of [...picture.childNodes]) if (tree.isElementNode(child)) tree.detachNode(child)
    return 0
  }
  const kept = new Set(['alt', 'width', 'height', 'class'])
  image.attrs = [
    { name: 'src', value: `data:${toMimeType(file)};base64,${bytes.toString('base64')}` },
    ...image.attrs.filter(({ name }) => kept.has(name)),
  ]
  for (const child of [...picture.childNodes]) if (child !== image) tree.detachNode(child)
  return bytes.length
}

/** The largest that is not too large, in a format that every browser of the last years reads; else the smallest. */
const chooseFile = (picture: Element, image: Element): string | null => {
  const candidates = [
    ...picture.childNodes.flatMap((child) =>
      tree.isElementNode(child) && read(child, 'type') === 'image/webp' ? listFiles(child) : [],
    ),
    ...listFiles(image),
    { href: read(image, 'src'), width: Number(read(image, 'width')) || Infinity },
  ].sort((a, b) => a.width - b.width)
  const fitting = candidates.filter(({ width }) => width <= pictureWidth)
  const href = (fitting.at(-1) ?? candidates[0])?.href ?? ''
  return /^\/anh\/([a-z0-9][\w.-]*)$/.exec(href)?.[1] ?? null
}

const listFiles = (element: Element): { href: string; width: number }[] =>
  read(element, 'srcset')
    .split(',')
    .flatMap((candidate) => {
      const [href, width] = candidate.trim().split(/\s+/)
      return href && extname(href) && width ? [{ href, width: Number.parseInt(width, 10) }] : []
    })

const createNote = (url: string): Element => {
  const note = tree.createElement('p', spec.NS.HTML, [])
  const link = tree.createElement('a', spec.NS.HTML, [{ name: 'href', value: url }])
  tree.insertText(note, 'Bản lưu của bài viết tại ')
  tree.insertText(link, url)
  tree.appendChild(note, link)
  return note
}

/** Fonts are files, which a file from somewhere else cannot reach; the policy lets it load nothing at all. */
const complete = (head: Element, style: Element): void => {
  const css = parseCss(style.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))
  css.walkAtRules('font-face', (rule) => void rule.remove())
  const text = css.toString()
  for (const child of [...style.childNodes]) tree.detachNode(child)
  tree.insertText(style, text)
  const hash = createHash('sha256').update(text).digest('base64')
  const policy = tree.createElement('meta', spec.NS.HTML, [
    { name: 'http-equiv', value: 'Content-Security-Policy' },
    { name: 'content', value: `default-src 'none'; style-src 'sha256-${hash}'; img-src data:` },
  ])
  const [next] = head.childNodes.filter((child) => !(tree.isElementNode(child) && has(child, 'charset')))
  if (next) tree.insertBefore(head, policy, next)
}
