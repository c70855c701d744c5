import type { DemoBlock, DemoInline } from '../demoTypes'

/** Short builders, so that an article's file reads like the article. */

export const p = (text: DemoInline): DemoBlock => ({ kind: 'p', text })
export const h2 = (text: string): DemoBlock => ({ kind: 'h2', text })
export const h3 = (text: string): DemoBlock => ({ kind: 'h3', text })
export const ul = (...items: DemoInline[]): DemoBlock => ({ kind: 'ul', items })
export const ol = (...items: DemoInline[]): DemoBlock => ({ kind: 'ol', items })
export const quote = (text: DemoInline): DemoBlock => ({ kind: 'quote', text })
export const table = (head: string[], ...rows: string[][]): DemoBlock => ({ kind: 'table', head, rows })

/** Without a caption, the picture's own caption is shown. */
export const photo = (picture: string, caption?: string): DemoBlock =>
  caption ? { kind: 'photo', picture, caption } : { kind: 'photo', picture }

export const photos = (pictures: string[], caption: string): DemoBlock => ({
  kind: 'photos',
  pictures,
  caption,
})
