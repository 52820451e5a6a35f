import type { PayloadRequest } from 'payload'
import { countEntry, toCounts, type RankCount } from '../../platform/database/ranking'
import { everyPage, records, type Records } from '../../platform/database/records'
import type { Attempt } from '../attempts/attempt'
import type { Contest } from '../contests/load-contest'
import { boardStore } from '../leaderboard/boards'
import { countersOf } from '../leaderboard/counters-of'
import type { BoardEntry } from '../leaderboard/entry'
import { bestEntries } from '../leaderboard/settle'

type Report = { attempts: number; entries: number; differences: string[] }

/**
 * Makes the boards of a contest and their counters anew from its attempts, within the request's
 * transaction, and tells what was different. Running it while people play is safe: it sees one
 * moment, and a submission waits for it.
 */
export async function recount(
  req: PayloadRequest,
  contest: Contest,
  { isDryRun }: { isDryRun: boolean },
): Promise<Report> {
  const { entries, counts } = await boardStore(req)
  const report: Report = { attempts: 0, entries: 0, differences: [] }
  const differs = (what: string) => void report.differences.push(what)
  const wanted = new Set<string>()
  const amounts = new Map<string, number>()

  for await (const finished of entrantsOf(req, contest.id)) {
    report.attempts += finished.length
    for (const entry of bestEntries(finished, contest)) {
      report.entries += 1
      wanted.add(entry.id)
      countEntry(amounts, entry, 1)
      const stored = await entries.get(entry.id)
      if (stored && isSame(stored, entry)) continue
      differs(
        `${entry.board}: entry of attempt ${entry.attempt} ${stored ? 'differed' : 'missing'}`,
      )
      if (isDryRun) continue
      if (stored) await entries.remove(entry.id)
      await entries.insert(entry)
    }
  }
  for (const { id, board, attempt } of await strayEntries(entries, contest.id, wanted)) {
    differs(`${board}: entry of attempt ${attempt} does not belong there`)
    if (!isDryRun) await entries.remove(id)
  }
  const corrections = await counterDifferences(counts, contest.id, amounts)
  for (const [id, difference] of corrections) differs(`counter ${id}: off by ${-difference}`)
  if (!isDryRun) await counts.add(toCounts(corrections))
  return report
}

/** The finished attempts of each entrant, one entrant after the other. */
async function* entrantsOf(req: PayloadRequest, contest: string): AsyncGenerator<Attempt[]> {
  const attempts = await records<Attempt>(req, 'quiz-attempts')
  let current: Attempt[] = []
  for await (const page of everyPage(attempts, { where: { contest }, order: ['entrant', 'id'] })) {
    for (const attempt of page) {
      if (current.length > 0 && current[0]!.entrant !== attempt.entrant) {
        yield current
        current = []
      }
      if (attempt.state !== 'open') current.push(attempt)
    }
  }
  if (current.length > 0) yield current
}

async function strayEntries(
  entries: Records<BoardEntry>,
  contest: string,
  wanted: ReadonlySet<string>,
): Promise<BoardEntry[]> {
  const stray: BoardEntry[] = []
  for await (const page of everyPage(entries, { where: { contest }, order: ['id'] }))
    stray.push(...page.filter(({ id }) => !wanted.has(id)))
  return stray
}

/** What must be added to each stored counter of the contest's boards to make it right. */
async function counterDifferences(
  counts: Records<RankCount>,
  contest: string,
  amounts: ReadonlyMap<string, number>,
): Promise<Map<string, number>> {
  const missing = new Map(amounts)
  for (const { id, count } of await countersOf(counts, contest))
    missing.set(id, (missing.get(id) ?? 0) - count)
  return new Map([...missing].filter(([, difference]) => difference !== 0))
}

function isSame(a: BoardEntry, b: BoardEntry): boolean {
  return (Object.keys(b) as (keyof BoardEntry)[]).every((name) => a[name] === b[name])
}
