import type { SearchDocument } from '@chung-tay/shared/search/search-document'

/**
 * Any number of documents that read like real ones: beginnings and ends of given titles put together
 * anew. The same count and seed give the same documents on every machine.
 */
export function syntheticDocuments(
  parents: readonly SearchDocument[],
  count: number,
  seed = 1,
): SearchDocument[] {
  const random = seededRandom(seed)
  const pick = () => parents[Math.floor(random() * parents.length)] as SearchDocument
  return Array.from({ length: count }, (_, i) => {
    const [one, other, third] = [pick(), pick(), pick()]
    const head = one.title.split(' ').slice(0, 2 + Math.floor(random() * 6))
    const tail = other.title.split(' ').slice(-(1 + Math.floor(random() * 5)))
    return {
      ...one,
      id: `${one.kind}:${i}`,
      title: [...head, ...tail].join(' '),
      slug: `tai-lieu-${i}`,
      href: `/tai-lieu/${i}`,
      keywords: [...(one.keywords ?? []).slice(0, 2), ...(third.keywords ?? []).slice(0, 1)],
      summary: `${other.title}. ${third.title}.`,
    }
  })
}

/** Numbers from 0 to 1 by a linear congruential generator (Numerical Recipes' constants). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x1_0000_0000
  }
}
