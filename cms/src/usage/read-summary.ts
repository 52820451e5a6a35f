import { addDays, toLocalDate, type LocalDate } from '@chung-tay/shared/calendar'
import { countedPages } from '@chung-tay/shared/usage'
import type { Payload } from 'payload'
import { currentSettings } from '../platform/current-settings'
import { records } from '../platform/database/records'
import { groupBy } from '../platform/group-by'
import type { UsageDay, UsageSummary } from '@chung-tay/shared/usage/contract'
import { definitions } from './definitions'
import { readDocuments } from './read-documents'
import { defaultThreshold } from './shared-tally'
import type { Metric, UsageCount } from './tally'

/** Fewer openings of a document than this are not published. */
export const readThreshold = 5
const longestRange = 366
const mostSearches = 50

/** The published figures of a range of days in Viet Nam; the last thirty when none is given. */
export async function readSummary(
  payload: Payload,
  asked: { from?: LocalDate; to?: LocalDate },
): Promise<UsageSummary> {
  const { from, to } = rangeOf(asked)
  const [byDay, byKey, settings] = await Promise.all([
    sums(payload, { from, to }, ['day', 'metric', 'key'], dayMetrics),
    sums(payload, { from, to }, ['metric', 'key'], ['views', 'hours', 'content', 'searches']),
    currentSettings(payload),
  ])
  const days = daysOf(byDay, from, to)
  return {
    from,
    to,
    searchThreshold: settings.usage?.searchThreshold ?? defaultThreshold,
    readThreshold,
    total: {
      views: days.reduce((sum, { views }) => sum + views, 0),
      visits: days.reduce((sum, { visits }) => sum + visits, 0),
    },
    days,
    hours: Array.from({ length: 24 }, (_, hour) =>
      of(byKey, 'hours', String(hour).padStart(2, '0')),
    ),
    pages: ranked(byKey, 'views').flatMap(({ key, count }) => {
      const name = countedPages.get(key)?.name
      return name ? [{ page: key, name, views: count }] : []
    }),
    read: await readDocuments(
      payload,
      ranked(byKey, 'content').filter(({ count }) => count >= readThreshold),
    ),
    searches: ranked(byKey, 'searches')
      .slice(0, mostSearches)
      .map(({ key, count }) => ({ text: key, times: count })),
    definitions,
  }
}

/** A sum, by day where days are asked for. */
type Sum = { group: Partial<UsageCount>; sum: number }

const dayMetrics: Metric[] = ['visits', 'devices', 'visitors', 'views']

async function sums(
  payload: Payload,
  { from, to }: { from: string; to: string },
  by: ('day' | 'metric' | 'key')[],
  metrics: Metric[],
): Promise<Sum[]> {
  const counts = await records<UsageCount>({ payload }, 'usage-counts')
  return counts.sumBy({
    by,
    between: { field: 'day', from, to },
    oneOf: { field: 'metric', values: metrics },
  })
}

function rangeOf({ from, to = toLocalDate(new Date()) }: { from?: string; to?: string }) {
  const earliest = addDays(to, 1 - longestRange)
  const start = from ?? addDays(to, -29)
  return { from: start < earliest ? earliest : start > to ? to : start, to }
}

/** Every day of the range, those without use too: a gap in a curve is not a zero. */
function daysOf(rows: readonly Sum[], from: LocalDate, to: LocalDate): UsageDay[] {
  const byDay = groupBy(rows, ({ group }) => group.day ?? '')
  const days: UsageDay[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const own = byDay.get(day) ?? []
    const runs = own.filter(({ group }) => group.metric === 'visitors').map(({ sum }) => sum)
    days.push({
      day,
      views: total(own, 'views'),
      visits: total(own, 'visits'),
      visitors: {
        // Somebody may have been counted by each run of the service: at least the largest, at most all.
        atLeast: Math.max(0, ...runs),
        atMost: runs.reduce((sum, each) => sum + each, 0),
      },
      devices: {
        first: of(own, 'devices', 'first'),
        few: of(own, 'devices', 'few'),
        regular: of(own, 'devices', 'regular'),
      },
    })
  }
  return days
}

const total = (rows: readonly Sum[], metric: Metric) =>
  rows.reduce((sum, each) => sum + (each.group.metric === metric ? each.sum : 0), 0)

const of = (rows: readonly Sum[], metric: Metric, key: string) =>
  rows.find(({ group }) => group.metric === metric && group.key === key)?.sum ?? 0

/** Most frequent first; equal ones by name, so that the order does not change by itself. */
function ranked(rows: readonly Sum[], metric: Metric): { key: string; count: number }[] {
  return rows
    .filter(({ group }) => group.metric === metric)
    .map(({ group, sum }) => ({ key: group.key ?? '', count: sum }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}
