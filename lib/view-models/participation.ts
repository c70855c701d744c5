import type { Article, Comment, Department, Participation, Question } from '@/lib/generated/payload-types'
import { emptyForm, type FormState } from '@/lib/participation/forms'
import { formatClock, toIsoWithOffset } from '@/lib/vietnamese/dates'
import {
  feedbackHref,
  toArticleHref,
  toCommentsHref,
  toErrorReportHref,
  toQuestionHref,
  toQuestionsHref,
} from './addresses'
import { toBody } from './body'
import { toPagination } from './pagination'
import type {
  CommentsPage,
  ErrorReportPage,
  FeedbackPage,
  FormValues,
  QuestionLink,
  QuestionPage,
  QuestionsPage,
} from './participationTypes'
import { toDocument } from './relations'
import { toDateText } from './story'
import type { LinkText } from './types'

export const commentsOnAPage = 50
export const questionsOnAPage = 20

type Terms = Pick<Participation, 'feedbackOff' | 'commentsOn' | 'privacyNote'>
type Titled = Pick<Article, 'title' | 'slug'>

const toForm = (action: string, { privacyNote }: Terms, state: FormState = emptyForm): FormValues => ({
  ...state,
  action,
  privacyNote: privacyNote ?? '',
})

const toArticleLink = ({ title, slug }: Titled): LinkText => ({
  name: title ?? '',
  href: toArticleHref(slug ?? ''),
})

export const toFeedbackPage = (terms: Terms, departments: Department[], state?: FormState): FeedbackPage => ({
  form: terms.feedbackOff ? null : toForm(feedbackHref, terms, state),
  departments: departments.map(({ id, name }) => ({ value: String(id), name })),
})

export const toErrorReportPage = (terms: Terms, article: Titled, state?: FormState): ErrorReportPage => ({
  // The article is named in the address that the form is sent to.
  form: terms.feedbackOff ? null : toForm(toErrorReportHref(article.slug ?? ''), terms, state),
  article: toArticleLink(article),
})

interface PageOf<Document> {
  docs: Document[]
  page: number
  totalPages: number
}

type ShownComment = Pick<Comment, 'id' | 'name' | 'text' | 'createdAt'>

export const toCommentsPage = (
  terms: Terms,
  article: Titled,
  { docs, page, total, totalPages }: PageOf<ShownComment> & { total: number },
  state?: FormState,
): CommentsPage => {
  const slug = article.slug ?? ''
  return {
    article: toArticleLink(article),
    form: toForm(toCommentsHref(slug), terms, state),
    comments: docs.map(({ id, name, text, createdAt }) => ({
      id,
      name,
      text,
      // The page lies finished, so its day must not depend on today.
      sentAt: { iso: toIsoWithOffset(createdAt), text: formatClock(createdAt, new Date(0)) },
    })),
    total,
    pagination: toPagination(page, Math.max(totalPages, 1), (number) => toCommentsHref(slug, number)),
  }
}

/** Whether readers may say something under an article, and see what others said. */
export const hasComments = (
  { commentsOn }: Terms,
  { commentsOpen }: Pick<Article, 'commentsOpen'>,
): boolean => Boolean(commentsOn && commentsOpen)

export interface ReaderLinks {
  /** Null where nothing is taken in at present. */
  errorReportHref: string | null
  commentsHref: string | null
}

export const toReaderLinks = (
  terms: Terms,
  { slug, commentsOpen }: Pick<Article, 'slug' | 'commentsOpen'>,
): ReaderLinks => ({
  errorReportHref: terms.feedbackOff || !slug ? null : toErrorReportHref(slug),
  commentsHref: slug && hasComments(terms, { commentsOpen }) ? toCommentsHref(slug) : null,
})

type ListedQuestion = Pick<Question, 'title' | 'slug' | 'question' | 'publishedAt'>

const toQuestionLink = ({ title, slug, question, publishedAt }: ListedQuestion): QuestionLink => ({
  title,
  href: toQuestionHref(slug ?? ''),
  excerpt: question,
  publishedAt: toDateText(publishedAt),
})

export const toQuestionsPage = (
  { feedbackOff }: Terms,
  { docs, page, totalPages }: PageOf<ListedQuestion>,
): QuestionsPage => ({
  questions: docs.map(toQuestionLink),
  pagination: toPagination(page, Math.max(totalPages, 1), toQuestionsHref),
  askHref: feedbackOff ? null : feedbackHref,
})

export const toQuestionPage = (question: Question): QuestionPage => ({
  title: question.title,
  question: question.question,
  askedBy: question.askedBy || null,
  answer: toBody(question.answer),
  answeredBy: toDocument<Department>(question.department)?.name ?? null,
  publishedAt: toDateText(question.publishedAt),
})

/** A form that came back says so first, where a screen reader begins. */
export const toFormTitle = (title: string, state: FormState | undefined): string =>
  state && state.errors.length > 0 ? `Chưa gửi được – ${title}` : title
