import type { Article, Category } from '@/lib/generated/payload-types'
import { buildBody } from '../factories/articles'
import type { openRest } from './rest'

type Rest = Awaited<ReturnType<typeof openRest>>

const sentence = 'Các chi hội vận động gia đình, dòng họ và cộng đồng cùng chăm lo việc học. '

const toHeading = (text: string, tag: 'h2' | 'h3') => ({
  ...buildBody(text).root.children[0],
  type: 'heading',
  tag,
})

/** Published, with four headings and some thousand syllables: `Nội dung` is also an id of every page. */
export const publishLongReport = async ({ send }: Rest, title: string): Promise<Article> => {
  const paragraphs = buildBody(...Array.from({ length: 12 }, () => sentence.repeat(6).trim())).root.children
  const headings = [
    toHeading('Nội dung', 'h2'),
    toHeading('Kết quả năm học', 'h2'),
    toHeading('Ở các xã vùng cao', 'h3'),
    toHeading('Nhiệm vụ', 'h2'),
  ]
  const body = buildBody()
  const children = headings.flatMap((heading, index) => [
    heading,
    ...paragraphs.slice(3 * index, 3 * index + 3),
  ])
  const { docs } = await send<{ docs: Category[] }>('GET', '/categories?limit=1&depth=0')
  const { doc } = await send<{ doc: Article }>('POST', '/articles?depth=0', {
    title,
    lead: 'Báo cáo dài để thử mục lục. Câu thứ hai có số 1.230 suất.',
    body: { root: { ...body.root, children } },
    category: docs[0]?.id,
    _status: 'published',
  })
  return doc
}
