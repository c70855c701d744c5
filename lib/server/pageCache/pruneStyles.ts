import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { parse, type AtRule, type Root } from 'postcss'
import parseSelector from 'postcss-selector-parser'

interface Selector {
  /** With the short names of its classes. */
  text: string
  /** The classes without which it matches nothing. */
  needs: string[]
}

interface Sheet {
  root: Root
  selectors: Map<string, Selector>
  /** Its classes, and what they are called on a page. */
  names: Map<string, string>
}

/** What a page needs of style sheets. */
export interface PrunedStyles {
  css: string
  /** By class: its name in `css`. A class that is not here has no rule. */
  names: ReadonlyMap<string, string>
}

const parseSheet = (css: string): Sheet => {
  const root = parse(css)
  const selectors = new Map<string, Selector>()
  const names = new Map<string, string>()
  root.walkRules((rule) => {
    // Steps of an animation, `from` and `50%`, are no selectors.
    if (rule.parent?.type === 'atrule' && /keyframes$/i.test((rule.parent as AtRule).name)) return
    for (const selector of rule.selectors) selectors.set(selector, parseOne(selector, names))
  })
  return { root, selectors, names }
}

/** What an alternative such as `:not(.a)` or `:is(.a, .b)` names may be missing. */
const parseOne = (selector: string, names: Map<string, string>): Selector => {
  const tree = parseSelector().astSync(selector)
  const needs = tree.nodes.flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.type === 'class' ? node.value : [])),
  )
  tree.walkClasses((node) => {
    node.value = names.get(node.value) ?? toShortName(node.value, names)
  })
  return { text: String(tree).trim(), needs }
}

/** `a` to `z`, `aa`, and so on: each module class costs the page its long name only here. */
const toShortName = (name: string, names: Map<string, string>): string => {
  let short = ''
  for (let rest = names.size + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    short = String.fromCharCode(97 + ((rest - 1) % 26)) + short
  names.set(name, short)
  return short
}

const prune = ({ root, selectors }: Sheet, has: ReadonlySet<string>): string => {
  const copy = root.clone()
  copy.walkRules((rule) => {
    const kept = rule.selectors.flatMap((selector) => {
      const known = selectors.get(selector)
      if (!known) return [selector]
      return known.needs.every((name) => has.has(name)) ? [known.text] : []
    })
    if (kept.length === 0) rule.remove()
    else rule.selectors = kept
  })
  copy.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove()
  })
  return copy.toString()
}

const parsed = new LRUCache<string, Sheet, string>({
  max: 20,
  memoMethod: (_key, _stale, { context: css }) => parseSheet(css),
})

/** Pages of one kind mostly carry the same classes. */
const pruned = new LRUCache<string, string, { sheet: Sheet; has: ReadonlySet<string> }>({
  max: 200,
  memoMethod: (_key, _stale, { context: { sheet, has } }) => prune(sheet, has),
})

/**
 * Style sheets without the rules that can match nothing on a page, and with short names for classes: Next puts those of
 * all reader pages into one file, and a page that fits into the first ten packets of a connection is there one round trip
 * sooner. Our scripts change attributes, never classes.
 * @param has every class of the page
 */
export const pruneStyles = (css: string, has: ReadonlySet<string>): PrunedStyles => {
  const key = createHash('sha256').update(css).digest('base64')
  const sheet = parsed.memo(key, { context: css })
  const used = [...sheet.names.keys()].filter((name) => has.has(name))
  return { css: pruned.memo(`${key} ${used.join(' ')}`, { context: { sheet, has } }), names: sheet.names }
}
