import type { ContestView } from '@chung-tay/shared/quiz/contests/contract'
import { useEffect, useMemo } from 'react'
import { useWatched } from '../dossiers'
import { useCaseNews } from '../feedback'
import { useNow } from '../platform/clock'
import { queries, useContent } from '../platform/content'
import { usePreferences } from '../platform/preferences'
import { useStored } from '../platform/storage'
import { getJson } from '../platform/submissions'
import { inboxItems, isRead, withRead, type InboxItem } from './inbox-items'
import { useRenewal } from './use-kept-wishes'

type KeptContest = Pick<ContestView, 'slug' | 'title' | 'startsAt' | 'phase'>

const none: never[] = []
const markExample = ['']
const contestExample = [{ slug: '', title: '', startsAt: '', phase: '' }]

/**
 * What came for this phone: alerts as every phone has them, its own cases and dossiers as they were when it
 * last asked for them, which this does not, contests. Nobody else learns what stands in it. Without a network it is what was there last.
 */
export function useInbox(): {
  items: (InboxItem & { isNew: boolean })[]
  unread: number
  markRead: () => void
} {
  const { data: alerts } = useContent(queries.alerts)
  const { preferences } = usePreferences()
  const cases = useCaseNews()
  const { list: dossiers } = useWatched()
  const contests = useContests()
  useRenewal()
  const now = useNow()?.getTime() ?? 0
  const [marks, setMarks] = useStored<string[]>('notices:read-marks', none, markExample)
  const [readBefore] = useStored('notices:read', 0)
  const items = useMemo(
    () =>
      inboxItems({
        alerts: alerts ?? none,
        commune: preferences.commune,
        cases,
        dossiers,
        contests,
        now,
      }),
    [alerts, preferences.commune, cases, dossiers, contests, now],
  )
  const marked = items.map((item) => ({ ...item, isNew: !isRead(item, marks, readBefore) }))
  return {
    items: marked,
    unread: marked.filter(({ isNew }) => isNew).length,
    markRead: () => setMarks((old) => withRead(old, items)),
  }
}

function useContests(): readonly KeptContest[] {
  const [kept, keep] = useStored<KeptContest[]>('notices:contests', none, contestExample)
  useEffect(() => {
    getJson<{ contests: ContestView[] }>('/api/quiz/contests').then(
      ({ contests }) =>
        keep(
          contests
            .slice(0, 10)
            .map(({ slug, title, startsAt, phase }) => ({ slug, title, startsAt, phase })),
        ),
      () => undefined,
    )
  }, [keep])
  return kept
}
