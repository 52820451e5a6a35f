import { fold, tidy } from '../text'

const longest = 60
const mostWords = 8

/**
 * The form in which a search without result is counted: folded, in lower case. Undefined for what may
 * say something about a person: many digits (numbers of phones, accounts, identity), an e-mail
 * address, a link, or a whole sentence.
 */
export function countableSearch(text: string): string | undefined {
  // Cleaned first: digits of any script are digits.
  const asked = tidy(text.slice(0, 4 * longest))
  const words = fold(asked)
  const isShort = words.length >= 2 && words.length <= longest
  if (!isShort || words.split(' ').length > mostWords) return undefined
  if ((asked.match(/\d/g)?.length ?? 0) > 3 || /[@/]|www\.|https?:|\w\.\w/i.test(asked))
    return undefined
  return words
}
