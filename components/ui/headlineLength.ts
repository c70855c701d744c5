export type HeadlineLength = 'usual' | 'long'

/** Above this many characters a headline in full size would push the story off a phone's first screen. */
const longFrom = 100

/** A long headline is set smaller, never cut. */
export function decideHeadlineLength(title: string): HeadlineLength {
  return title.length >= longFrom ? 'long' : 'usual'
}
