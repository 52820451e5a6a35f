import type { SearchHit, SearchKind } from '@chung-tay/shared/search/search-document'

export type HitGroup = { kind: SearchKind; hits: SearchHit[] }

/** Sorts hits, best first, into their kinds; the kind with the best hit comes first. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<SearchKind, SearchHit[]>()
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit])
  return [...groups].map(([kind, found]) => ({ kind, hits: found }))
}
