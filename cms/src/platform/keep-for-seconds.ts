const keptMs = 5_000

/**
 * Remembers answers for five seconds each, and of a question that is under way the answer to come: for
 * what many requests ask alike. A failure is not kept, nor an answer that `isLasting` says no to.
 * @param most How many are kept at once; then all are let go.
 */
export function keepForSeconds<Answer>(
  most: number,
  isLasting: (answer: Answer) => boolean = () => true,
): (key: string, ask: () => Promise<Answer>) => Promise<Answer> {
  const kept = new Map<string, { answer: Promise<Answer>; until: number }>()
  return (key, ask) => {
    const known = kept.get(key)
    if (known && known.until > Date.now()) return known.answer
    const answer = ask()
    if (kept.size >= most) kept.clear()
    kept.set(key, { answer, until: Date.now() + keptMs })
    const letGo = () => kept.delete(key)
    answer.then((given) => isLasting(given) || letGo(), letGo)
    return answer
  }
}
