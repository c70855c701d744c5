/** Rimes as they are spelled without tone. */
const RIMES = new Set(
  `a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu`.split(/\s+/),
)

/** Which letters may begin a syllable depends on the vowel that follows: c/k, g/gh, ng/ngh. */
const SYLLABLE =
  /^(b|ch|d|đ|gi|h|kh|l|m|n|nh|p|ph|qu|r|s|t|th|tr|v|x|(?:c|ng|g)(?=[aăâoôơuư])|(?:k|gh|ngh)(?=[eêiy])|g(?=i)|)([aăâeêioôơuưy].*)$/u

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const STOP = /(?:[cpkt]|ch)$/u
/** Syllables that end with a stop have one of these two tones. */
const STOP_TONES = /[\u0301\u0323]/u

/** Rimes whose last letter never has the tone mark: it lies on the vowel before the glide, or on the first of ia, ua, ưa. */
const ENDS_UNMARKED = /[aăâeêioôơuư][iuo]$|[aâ]y$|^[iuư]a$/u
const LAST_IS_MARKED = /[\u0300\u0301\u0303\u0309\u0323]$/u

/** Whether a word is a Vietnamese syllable, whichever of its vowels has the tone mark (`hòa`, `hoà`). Case is ignored. */
export const isSyllable = (word: string): boolean => {
  const decomposed = word.toLowerCase().normalize('NFD')
  const tones = decomposed.match(TONES) ?? []
  if (tones.length > 1) return false
  const [, , rime] = SYLLABLE.exec(decomposed.replace(TONES, '').normalize('NFC')) ?? []
  if (!rime || !RIMES.has(rime)) return false
  if (ENDS_UNMARKED.test(rime) && LAST_IS_MARKED.test(decomposed)) return false
  return !STOP.test(rime) || STOP_TONES.test(tones[0] ?? '')
}
