const onset = '(?:b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?'
const vowels =
  'uye|uya|oai|oay|oao|oeo|uay|uoi|uou|uyu|ieu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|a|e|i|o|u|y'
const coda = '(?:ch|c|m|ng|nh|n|p|t)?'
const syllable = new RegExp(`^${onset}(?:${vowels})${coda}$`)

/** Whether a folded word is built like a Vietnamese syllable: an onset, a vowel, an ending. */
export function isSyllable(word: string): boolean {
  return syllable.test(word)
}
