import type { CommentState } from '@/collections/Comments/states'

/** One address may be a source; more of them are an advertisement. */
const mostLinks = 1

/** Where a new comment waits. Neither is public; rubbish is kept apart, so that nobody has to read through it. */
export const decideCommentState = (text: string): CommentState => {
  const links = text.match(/https?:\/\/|www\.|\[url|<a\s/gi) ?? []
  return links.length > mostLinks ? 'spam' : 'pending'
}
