import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'

import { QuestionView } from '@/components/participation/QuestionView'
import { getCurrentQuestionSlug, getQuestionBySlug } from '@/lib/queries/participation'
import { toQuestionHref, toQuestionsHref } from '@/lib/view-models/addresses'
import { toAlternates } from '@/lib/view-models/metadata'
import { toQuestionPage } from '@/lib/view-models/participation'
import { NotFound, notFoundMetadata } from '../../NotFound'
import { SiteFrame } from '../../SiteFrame'

interface Props {
  params: Promise<{ slug: string }>
}

const readAddress = async ({ params }: Props) => {
  const { slug } = await params
  const question = await getQuestionBySlug(slug)
  if (question) return question
  const current = await getCurrentQuestionSlug(slug)
  return current ? permanentRedirect(toQuestionHref(current)) : null
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const question = await readAddress(props)
  if (!question) return notFoundMetadata
  return {
    title: question.title,
    description: question.question.slice(0, 200),
    alternates: toAlternates(toQuestionHref(question.slug ?? '')),
  }
}

export default async function Page(props: Props) {
  const question = await readAddress(props)
  if (!question) return <NotFound />
  return (
    <SiteFrame current={toQuestionsHref()}>
      <QuestionView page={toQuestionPage(question)} />
    </SiteFrame>
  )
}
