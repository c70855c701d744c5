import type { Article, Author, Category, Image, Source, Topic } from '@/lib/generated/payload-types'
import { buildBody } from './articles'

const saved = { createdAt: '2020-03-20T01:00:00.000Z', updatedAt: '2020-03-23T02:40:00.000Z' }

/** A root category. */
export const buildCategory = (data: Partial<Category> = {}): Category => ({
  id: 1,
  name: 'Tin tức',
  description: null,
  parent: null,
  slug: 'tin-tuc',
  ...saved,
  ...data,
})

/** An image with its file and two smaller sizes; the other two are missing, as for a small original. */
export const buildImage = (data: Partial<Image> = {}): Image => ({
  id: 1,
  alt: 'Đại biểu trao học bổng cho học sinh',
  decorative: false,
  caption: 'Trao học bổng tại huyện Trạm Tấu',
  credit: 'Thu Trang',
  filename: 'trao-hoc-bong.jpg',
  width: 800,
  height: 600,
  sizes: {
    w720: { filename: 'trao-hoc-bong-720.webp', width: 720, height: 540 },
    w320: { filename: 'trao-hoc-bong-320.webp', width: 320, height: 240 },
    w1080: { filename: null, width: null, height: null },
  },
  ...saved,
  ...data,
})

/** A pen name. */
export const buildAuthor = (data: Partial<Author> = {}): Author => ({
  id: 1,
  name: 'Thu Trang',
  slug: 'thu-trang',
  ...saved,
  ...data,
})

/** A newspaper without a home page. */
export const buildSource = (data: Partial<Source> = {}): Source => ({
  id: 1,
  name: 'Báo Yên Bái',
  ...saved,
  ...data,
})

/** An event that is followed over time. */
export const buildTopic = (data: Partial<Topic> = {}): Topic => ({
  id: 1,
  name: 'Tuần lễ học tập',
  kind: 'event',
  slug: 'tuan-le-hoc-tap',
  ...saved,
  ...data,
})

/** A published article in a category, with a picture and one byline. */
export const buildArticle = (data: Partial<Article> = {}): Article => ({
  id: 1,
  title: 'Trao học bổng cho học sinh nghèo',
  lead: 'Hơn 1.230 suất quà đến tay học sinh.',
  slug: 'trao-hoc-bong-cho-hoc-sinh-ngheo',
  leadImage: buildImage(),
  body: buildBody('Sáng nay, lễ trao học bổng diễn ra tại Trạm Tấu.'),
  bylines: [buildAuthor()],
  source: {},
  corrections: [],
  category: buildCategory(),
  topics: [],
  publishedAt: '2020-03-23T02:40:00.000Z',
  _status: 'published',
  ...saved,
  ...data,
})

/** A node of a rich text, as little of it as the portal reads; Lexical's own fields go into `data`. */
export interface RichTextNode {
  type: string
  [key: string]: unknown
}

export const buildNode = (type: string, children: RichTextNode[] = [], data: object = {}): RichTextNode => ({
  type,
  children,
  ...data,
})

/** `format` is Lexical's sum of bits: 1 is bold, 2 italic. */
export const buildText = (text: string, format = 0): RichTextNode => ({ type: 'text', text, format })

/** Nothing stands around an article: no category above it, nothing newer, older or related. */
export const alone = {
  categories: [],
  newer: null,
  older: null,
  related: [],
  albums: [],
  recording: null,
  participation: {},
  site: '',
}
