import { queryTarget } from '@chung-tay/shared/content/query-target'
import { markOf } from '../platform/whats-new/mark'
import { readDocument } from './page-kinds'

/**
 * What phones compare with what they remember of the page at a path, before its first paint; undefined for
 * pages that no phone remembers.
 * @param readings The queries that the page asked for, with their answers.
 */
export function lastVisitOf(path: string, readings: ReadonlyMap<string, unknown>) {
  for (const [query, answer] of readings) {
    const target = answer ? queryTarget(query) : undefined
    const page = target?.kind === 'detail' ? readDocument(target.name, answer) : undefined
    if (page?.to === path) return { id: page.id, mark: markOf(page.facts), asOf: page.asOf }
  }
  return undefined
}
