import { fold, isAccented, takeApart, wordsOf, type AccentedWord } from '../../text'

export type QueryWord = AccentedWord & {
  /** Folded as typed, before y and i are made one: what a longer word may begin with. */
  start: string
  position: number
  /** Whether the person may still be typing it. */
  isUnfinished: boolean
}

export type Query = {
  words: QueryWord[]
  /** Whether any word was typed with marks: then missing marks are missing on purpose. */
  isAccented: boolean
}

const maxCharacters = 240
const maxWords = 28

/** The words of what was typed. The last one counts as unfinished unless a space follows it. */
export function readQuery(text: string): Query {
  const typed = text.slice(0, maxCharacters)
  const found = wordsOf(typed).slice(0, maxWords)
  const isFinished = !/[\p{L}\p{M}\p{N}]$/u.test(typed)
  const words = found.map((word, position) => ({
    ...takeApart(word),
    start: fold(word),
    position,
    isUnfinished: position === found.length - 1 && !isFinished,
  }))
  const said = new Set<string>()
  // Said twice is meant once: in long questions "của tôi … của tôi" would outweigh what is asked.
  const isNew = ({ key, letters, tone }: QueryWord) => {
    const word = `${letters}${tone}`
    if (key === '' || said.has(word)) return false
    said.add(word)
    return true
  }
  return { words: words.filter(isNew), isAccented: words.some(isAccented) }
}
