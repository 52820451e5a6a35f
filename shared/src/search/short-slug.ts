import { slugify } from '../text'

/** Begins a slug that is kept as it is. */
const asItIs = '='
const firstSkip = 'A'.charCodeAt(0)
const mostSkipped = 26

/**
 * A slug by the title's words, as it is stored: '' when it is made of all of them. Otherwise its words,
 * where one that the title goes on with is left empty, and a capital letter stands for a word of the
 * title behind one (A), two (B) … others.
 */
export function shortSlug(slug: string, title: string): string {
  const said = slugify(title)
  if (slug === said) return ''
  const titleWords = said.split('-')
  let next = 0
  const words = slug.split('-').map((word) => {
    const at = titleWords.indexOf(word, next)
    const skipped = at - next
    if (at < 0 || skipped > mostSkipped) return word
    next = at + 1
    return skipped === 0 ? '' : String.fromCharCode(firstSkip + skipped - 1)
  })
  const short = words.join('-')
  return wholeSlug(short, title) === slug ? short : `${asItIs}${slug}`
}

/** The slug that was stored. */
export function wholeSlug(short: string, title: string): string {
  const said = slugify(title)
  if (short === '') return said
  if (short.startsWith(asItIs)) return short.slice(asItIs.length)
  const titleWords = said.split('-')
  let next = 0
  const words = short.split('-').map((word) => {
    if (word !== '' && !/^[A-Z]$/.test(word)) return word
    if (word !== '') next += word.charCodeAt(0) - firstSkip + 1
    next += 1
    return titleWords[next - 1] ?? ''
  })
  return words.join('-')
}
