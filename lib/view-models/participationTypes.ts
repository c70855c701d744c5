import type { FormState } from '@/lib/participation/forms'
import type { BodyBlock, DateTimeText, LinkText, Pagination } from './types'

/** A form as a page shows it. */
export interface FormValues extends FormState {
  /** Where it is sent. */
  action: string
  /** What becomes of personal data; stands before the box that asks for consent. */
  privacyNote: string
}

export interface FeedbackPage {
  /** Null where nothing is taken in at present. */
  form: FormValues | null
  departments: { value: string; name: string }[]
}

export interface ErrorReportPage {
  form: FormValues | null
  article: LinkText
}

export interface CommentText {
  id: number
  name: string
  /** Lines are kept. */
  text: string
  sentAt: DateTimeText
}

export interface CommentsPage {
  article: LinkText
  form: FormValues
  comments: CommentText[]
  /** Of all that are public. */
  total: number
  pagination: Pagination
}

export interface QuestionLink {
  title: string
  href: string
  /** How it begins. */
  excerpt: string
  publishedAt: DateTimeText
}

export interface QuestionsPage {
  questions: QuestionLink[]
  pagination: Pagination
  /** Where readers ask; null where nothing is taken in at present. */
  askHref: string | null
}

export interface QuestionPage {
  title: string
  question: string
  askedBy: string | null
  answer: BodyBlock[]
  answeredBy: string | null
  publishedAt: DateTimeText
}
