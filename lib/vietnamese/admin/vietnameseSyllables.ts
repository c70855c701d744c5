// Spelling of a syllable with its marks taken off. Which letters may begin it depends on the vowel that follows
// (c/k, g/gh, ng/ngh), which is why `can` could be Vietnamese (cần) and `key` or `get` could not.
const anyOnset = 'b|ch|d|gi|h|kh|l|m|n|nh|p|ph|qu|r|s|t|th|tr|v|x'
const openRimes =
  'a|ai|ao|au|ay|e|eo|eu|i|ia|ieu|iu|o|oa|oai|oay|oe|oeo|oi|u|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uyu|y|yeu'
const closedRimes = '(?:a|e|i|o|u|y|ie|ye|oa|oe|oo|ua|ue|uo|uy|uye)(?:c|ch|m|n|ng|nh|p|t)'

const syllable = new RegExp(
  `^(?:(?:${anyOnset})?|(?:c|g|ng)(?=[aou])|(?:k|gh|ngh)(?=[eiy]))(?:${openRimes}|${closedRimes})$`,
)

/** Whether a word in lower-case ASCII could be a Vietnamese syllable without its marks (`ban`, `hang`, `to`). */
export const isVietnameseShaped = (word: string): boolean => syllable.test(word)
