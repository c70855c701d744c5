import type { Metadata } from 'next'

import { FeedbackView } from '@/components/participation/FeedbackView'
import { getParticipation, listDepartments } from '@/lib/queries/participation'
import { readForm } from '@/lib/server/renderContext'
import { feedbackHref } from '@/lib/view-models/addresses'
import { toAlternates } from '@/lib/view-models/metadata'
import { toFeedbackPage, toFormTitle } from '@/lib/view-models/participation'
import { SiteFrame } from '../SiteFrame'

export const generateMetadata = (): Metadata => ({
  title: toFormTitle('Góp ý với hội', readForm()),
  description: 'Gửi câu hỏi, góp ý, phản ánh tới các ban của hội.',
  alternates: toAlternates(feedbackHref),
})

export default async function Page() {
  const [terms, departments] = await Promise.all([getParticipation(), listDepartments()])
  return (
    <SiteFrame current={feedbackHref}>
      <FeedbackView page={toFeedbackPage(terms, departments, readForm())} />
    </SiteFrame>
  )
}
