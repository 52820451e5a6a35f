import { isSyllable } from './syllable'

/** Words of other languages that would read as a Vietnamese syllable with a tone key at the end. */
const otherWords = new Set(
  'sos gas bus pos fax box max pass taxi wifi web www law new show low two sim java'.split(' '),
)

/**
 * Reads a word in which keys of the Telex or VNI input method were left unconverted, without its
 * diacritics: "cuowc" → "cuoc", "chie61u" → "chieu", "ddieenj" → "dien". Anything that is not such a
 * word comes back unchanged: abbreviations ("xnc", "gplx", "ct07"), known and foreign words.
 *
 * @param word One folded word.
 * @param isKnown Tells which words mean themselves; those are never touched.
 */
export function stripTelex(word: string, isKnown: (word: string) => boolean = () => false): string {
  if (isKnown(word) || otherWords.has(word) || isSyllable(word)) return word
  return telexReadings(word).find(isSyllable) ?? (word === 'dd' ? 'd' : word)
}

/** What a word may stand for when input method keys were left in it, likeliest first. */
export function telexReadings(word: string): string[] {
  if (otherWords.has(word)) return []
  const readings = [readVni(word), ...readTelex(word)]
  return [...new Set(readings)].filter((reading) => reading !== '' && reading !== word)
}

/** VNI: 1–5 are tones, 6 circumflex, 7 horn, 8 breve, 9 stroke. 0 and leading digits mean a number. */
function readVni(word: string): string {
  return /^[a-z]+[1-9]/.test(word) && word.length > 2 && !word.includes('0')
    ? word.replace(/[1-9]/g, '')
    : ''
}

/** Telex: letters doubled or followed by w carry a mark; s f r x j after the vowel are tones. */
function readTelex(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return []
  const unmarked = word
    .replace(/dd/, 'd')
    .replace(/d(.*[aeiouy].*)d$/, 'd$1')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replace(/([aou])([aouiycmnpt][a-z]?)w/, '$1$2')
    .replace(/w/g, 'u')
  const lateMark = unmarked.replace(/([aeo])([a-z]{1,2})\1$/, '$1$2')
  return [unmarked, lateMark].flatMap((letters) => [letters, ...withoutTone(letters)])
}

/** The tone key is typed at the end of the word or right behind the vowel. */
function withoutTone(letters: string): string[] {
  return [
    letters.replace(/([a-z]{2,})[sfrxj]$/, '$1'),
    letters.replace(/([aeiouy])[sfrxj]([iuy]|[bcdghklmnptv]+)$/, '$1$2'),
  ]
}
