const eth = /[\u00d0\u0189\u00f0\u0256]/g
const words = /[\p{L}\p{M}]+/gu
/** Consonants of Vietnamese words and of abbreviations such as QĐ, NĐ, BLĐTBXH. */
const opening = /^[b-df-hj-np-tv-xzđ\u00f0\u0256]*/i

/**
 * Puts Đ and đ where a text has the Icelandic Ð and ð or the African Ɖ and ɖ for it: old code tables
 * keep them in one place, and they look the same. A word of Vietnamese has its Đ at the beginning, an
 * abbreviation behind consonants alone; in the words of other languages (Guðrún, bragð) ð stands
 * behind a vowel and is left.
 */
export function repairEth(text: string): string {
  if (text.search(eth) < 0) return text
  return text.replace(words, (word) => {
    const start = opening.exec(word)?.[0] ?? ''
    return start.replace(eth, asVietnamese) + word.slice(start.length)
  })
}

const asVietnamese = (letter: string) => ('\u00d0\u0189'.includes(letter) ? 'Đ' : 'đ')
