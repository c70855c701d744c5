import type { Metadata } from 'next'

import { QuestionsView } from '@/components/participation/QuestionsView'
import { getParticipation, getQuestions } from '@/lib/queries/participation'
import { toQuestionsHref } from '@/lib/view-models/addresses'
import { toAlternates } from '@/lib/view-models/metadata'
import { parsePageNumber } from '@/lib/view-models/pagination'
import { questionsOnAPage, toQuestionsPage } from '@/lib/view-models/participation'
import { NotFound, notFoundMetadata } from '../NotFound'
import { SiteFrame } from '../SiteFrame'

interface Props {
  searchParams: Promise<{ trang?: string | string[] }>
}

/** The first page is there before the first question is. */
const readAddress = async ({ searchParams }: Props) => {
  const page = parsePageNumber((await searchParams).trang)
  const questions = page ? await getQuestions(page, questionsOnAPage) : null
  return questions && (questions.page === 1 || questions.docs.length > 0) ? questions : null
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const questions = await readAddress(props)
  if (!questions) return notFoundMetadata
  return {
    title: questions.page > 1 ? `Hỏi – đáp – trang ${questions.page}` : 'Hỏi – đáp',
    description: 'Hội trả lời những điều bạn đọc hỏi.',
    alternates: toAlternates(toQuestionsHref(questions.page)),
  }
}

export default async function Page(props: Props) {
  const questions = await readAddress(props)
  if (!questions) return <NotFound />
  return (
    <SiteFrame current={toQuestionsHref()}>
      <QuestionsView page={toQuestionsPage(await getParticipation(), questions)} />
    </SiteFrame>
  )
}
