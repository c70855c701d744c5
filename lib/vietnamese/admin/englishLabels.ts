import { englishPhrases, englishWords, isTakenIn } from './englishVocabulary'

// Data that people enter or machines make, not words of the interface: addresses, media types, file names, numbers.
const isData = (token: string): boolean =>
  /:\/\/|^www\.|^[\w.+-]+@|^\/\w|\\/.test(token) ||
  /^(?:application|audio|font|image|text|video)\/[\w.+*-]+$/.test(token) ||
  /\.[a-z0-9]{2,5}$/i.test(token) ||
  /[\d_]/.test(token)

const looseWords = (token: string): string[] =>
  (token.match(/\p{L}+/gu) ?? []).flatMap((word) =>
    isTakenIn(word) ? [] : word.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(' '),
  )

const hasEnglishWord = (text: string): boolean =>
  text
    .normalize('NFC')
    .replace(/\be-mail\b/gi, ' ')
    .split(/\s+/)
    .map((token) => token.replace(/^(?!\/)[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, ''))
    .filter((token) => !isData(token))
    .flatMap(looseWords)
    .some((word) => englishWords.has(word.toLowerCase()))

/**
 * Of the texts that a person sees, those that look like English interface words (`Save Draft`, `Published At`, `No`).
 * A word that could be Vietnamese without its marks (`an`, `no`, `can`) counts only where the whole text is one of
 * Payload's English texts; brands, file names, addresses and document numbers never count.
 */
export const findEnglish = (texts: string[]): string[] =>
  texts.filter((text) => englishPhrases.has(text.trim()) || hasEnglishWord(text))
