import { expect, it } from 'vitest'

import { pruneStyles } from './pruneStyles'

const prune = (css: string, ...classes: string[]) => pruneStyles(css, new Set(classes)).css

it.each([
  ['.a{color:red}.b{color:blue}', '.a{color:red}'],
  ['.a,.b{color:red}', '.a{color:red}'],
  ['.a .b{color:red}.a>p{margin:0}', '.a>p{margin:0}'],
  ['@media print{.b{color:red}}.a{margin:0}', '.b{margin:0}'],
  ['.a:is(.b,.c)+p{margin:0}', '.a:is(.b,.c)+p{margin:0}'],
  ['.a:not(.b){margin:0}', '.a:not(.b){margin:0}'],
  ['.a.b:hover{margin:0}p[hidden]{display:none}', 'p[hidden]{display:none}'],
  ['@keyframes b{from{left:0}50%{left:1px}}', '@keyframes b{from{left:0}50%{left:1px}}'],
  ['@font-face{font-family:B;src:url(/b.woff2)}', '@font-face{font-family:B;src:url(/b.woff2)}'],
  ['.\\34 b,.a{margin:0}', '.b{margin:0}'],
  ['.x_card .a{margin:0}.x_card,.a{left:0}', '.b{left:0}'],
  ['.x_card:not(.a),p .x_other,.a:not(.x_card){margin:0}', '.b:not(.a){margin:0}'],
])('%s leaves %s on a page with the class a', (css, left) => {
  expect(prune(css, 'a')).toBe(left)
})

it('two pages with other classes do not share what is left', () => {
  const css = '.a{color:red}.b{color:blue}'

  expect([prune(css, 'a'), prune(css, 'b'), prune(css, 'a')]).toEqual([
    '.a{color:red}',
    '.b{color:blue}',
    '.a{color:red}',
  ])
})

it('classes get short names, the same in every page of a sheet, and each its own', () => {
  const classes = Array.from({ length: 60 }, (_, number) => `Q9xY2z_part${number}`)
  const css = classes.map((name) => `.${name}{order:1}`).join('')

  const { css: all, names } = pruneStyles(css, new Set(classes))
  const { css: last, names: again } = pruneStyles(css, new Set(classes.slice(-1)))

  expect(new Set(names.values()).size).toBe(60)
  expect([names.get(classes[0] ?? ''), names.get(classes[25] ?? ''), names.get(classes[26] ?? '')]).toEqual([
    'a',
    'z',
    'aa',
  ])
  expect(all.startsWith('.a{order:1}.b{order:1}')).toBe(true)
  expect(last).toBe(`.${again.get(classes[59] ?? '')}{order:1}`)
})
