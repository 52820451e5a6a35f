import type { Change } from './compare-facts'
import { thingOf, type Part } from './fact'
import type { LastVisit } from './last-visit-context'

/** Which word stands at a thing of the page: it is new, it changed, or nothing. */
export function wordsOf(changes: readonly Change[]): LastVisit['wordFor'] {
  if (changes.length === 0) return undefined
  const words = new Map<string, string>()
  const parts = new Map<Part, string>()
  for (const { before, after } of changes) {
    const fact = after ?? before
    if (!fact) continue
    const word = before ? 'Đã đổi' : 'Mới'
    // What is gone stands nowhere on the page; that something of its part is gone shows at the part.
    if (after) words.set(thingOf(after), word)
    parts.set(fact.part, parts.get(fact.part) ?? word)
  }
  return (part, thing) =>
    thing ? words.get(thingOf({ part, name: thing.name ?? '', key: thing.key })) : parts.get(part)
}
