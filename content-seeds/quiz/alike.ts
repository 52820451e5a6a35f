import { fold } from '@chung-tay/shared/text'

type Told = { situation?: string | null; text: string; answer: readonly string[] }

/** Two words in a row say more than one: "đèn đỏ", "xe máy". */
function pairsOf({ situation, text, answer }: Told): Set<string> {
  const pairs = new Set<string>()
  for (const part of [situation ?? '', text, ...answer]) {
    const words = fold(part).match(/[\p{L}\d]+/gu) ?? []
    for (const [at, word] of words.entries()) pairs.add(`${word} ${words[at + 1] ?? ''}`)
  }
  return pairs
}

/** How alike two questions are in what they tell, ask and hold right: from 0 to 1. */
export function likeness(a: Told, b: Told): number {
  const [one, other] = [pairsOf(a), pairsOf(b)]
  const both = [...one].filter((pair) => other.has(pair)).length
  return both / (one.size + other.size - both)
}
