import { listAlbumsForSitemap } from '@/lib/queries/albums'
import { getArchiveMonths } from '@/lib/queries/archive'
import { listAuthors } from '@/lib/queries/authors'
import { listCategories } from '@/lib/queries/categories'
import { listQuestionAddresses } from '@/lib/queries/participation'
import { listArticlesOfMonth } from '@/lib/queries/sitemap'
import { listTopics } from '@/lib/queries/topics'
import { readSiteAddress } from '@/lib/server/siteAddress'
import {
  albumsPart,
  archivePart,
  authorsPart,
  parseMonthPart,
  questionsPart,
  sectionsPart,
  toAlbumSitemapEntries,
  toArchiveEntries,
  toArticleEntries,
  toAuthorEntries,
  toQuestionSitemapEntries,
  toSectionEntries,
  toSitemap,
  toTopicEntries,
  topicsPart,
} from '@/lib/view-models/sitemap'
import { answerNothing } from '../../answerNothing'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ file: string }>
}

const listEntries = async (part: string) => {
  switch (part) {
    case sectionsPart:
      return toSectionEntries(await listCategories())
    case topicsPart:
      return toTopicEntries((await listTopics()).map(({ topic }) => topic))
    case authorsPart:
      return toAuthorEntries(await listAuthors())
    case archivePart:
      return toArchiveEntries((await getArchiveMonths()).map(({ month }) => month))
    case albumsPart:
      return toAlbumSitemapEntries(await listAlbumsForSitemap())
    case questionsPart:
      return toQuestionSitemapEntries(await listQuestionAddresses())
    default: {
      const month = parseMonthPart(part)
      return month ? toArticleEntries(await listArticlesOfMonth(month)) : []
    }
  }
}

export const GET = async (_request: Request, { params }: Props): Promise<Response> => {
  const entries = await listEntries((await params).file.replace(/\.xml$/, ''))
  if (entries.length === 0) return answerNothing()
  return new Response(await toSitemap(entries, readSiteAddress()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
