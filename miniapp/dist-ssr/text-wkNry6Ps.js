// src/text/fold.ts
/**
 * Text without what people leave out or type differently: lower case, no diacritics, đ as d,
 * every run of white space one space, none at the ends. Folding twice changes nothing.
 */
function fold(text) {
  return text
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim()
}
// src/text/syllable.ts
var syllable = new RegExp(
  `^(?:b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?(?:uye|uya|oai|oay|oao|oeo|uay|uoi|uou|uyu|ieu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|a|e|i|o|u|y)(?:ch|c|m|ng|nh|n|p|t)?$`,
)
/** Whether a folded word is built like a Vietnamese syllable: an onset, a vowel, an ending. */
function isSyllable(word) {
  return syllable.test(word)
}
// src/text/telex.ts
/** Words of other languages that would read as a Vietnamese syllable with a tone key at the end. */
var otherWords = new Set(
  'sos gas bus pos fax box max pass taxi wifi web www law new show low two sim java'.split(' '),
)
/** What a word may stand for when input method keys were left in it, likeliest first. */
function telexReadings(word) {
  if (otherWords.has(word)) return []
  const readings = [readVni(word), ...readTelex(word)]
  return [...new Set(readings)].filter((reading) => reading !== '' && reading !== word)
}
/** VNI: 1–5 are tones, 6 circumflex, 7 horn, 8 breve, 9 stroke. 0 and leading digits mean a number. */
function readVni(word) {
  return /^[a-z]+[1-9]/.test(word) && word.length > 2 && !word.includes('0')
    ? word.replace(/[1-9]/g, '')
    : ''
}
/** Telex: letters doubled or followed by w carry a mark; s f r x j after the vowel are tones. */
function readTelex(word) {
  if (!/^[a-z]{3,}$/.test(word)) return []
  const unmarked = word
    .replace(/dd/, 'd')
    .replace(/d(.*[aeiouy].*)d$/, 'd$1')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replace(/([aou])([aouiycmnpt][a-z]?)w/, '$1$2')
    .replace(/w/g, 'u')
  return [unmarked, unmarked.replace(/([aeo])([a-z]{1,2})\1$/, '$1$2')].flatMap((letters) => [
    letters,
    ...withoutTone(letters),
  ])
}
/** The tone key is typed at the end of the word or right behind the vowel. */
function withoutTone(letters) {
  return [
    letters.replace(/([a-z]{2,})[sfrxj]$/, '$1'),
    letters.replace(/([aeiouy])[sfrxj]([iuy]|[bcdghklmnptv]+)$/, '$1$2'),
  ]
}
export { isSyllable as n, fold as r, telexReadings as t }
