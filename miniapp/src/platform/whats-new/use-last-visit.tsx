import { toLocalDate, type LocalDate } from '@chung-tay/shared/calendar'
import { useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import { useKeeping } from '../storage'
import { markOf } from './fact'
import { isChanged, linesFor, seenNow } from './keep-page'
import { unknownVisit, type LastVisit } from './last-visit-context'
import type { ReadPage } from './read-page'
import { rememberPage, seenFacts } from './remember'
import { isRemembering, noteNews, seenPages } from './seen-list'
import type { SeenPage } from './seen-page'
import { wordsOf } from './word-for'

type Visit = {
  today: LocalDate
  /** The page as it was last known: at an earlier visit, else when it was opened now. */
  before: SeenPage
  /** Lines that the page has room for at its top: what changes later pushes nothing away. */
  lines: number
}

type Told = { visit: LastVisit; lateNotice: ReactNode }

/** What changed on a page since this phone showed it last; remembers it for the next time. Nothing leaves the phone. */
export function useLastVisit(page: ReadPage): Told {
  const mark = useMemo(() => markOf(page.facts), [page])
  const keeping = useKeeping()
  const [visit, setVisit] = useState<Visit>()

  // Before the paint that follows: the room comes with the page.
  useLayoutEffect(() => {
    if (visit || keeping === 'opening' || !isRemembering() || isPreview()) return
    const now = new Date()
    const today = toLocalDate(now)
    const known = seenPages().find(({ id }) => id === page.id)
    const isOther = known !== undefined && isChanged(known, { asOf: page.asOf, mark }, today)
    const lines = isOther ? linesFor(known, { mark }) : 0
    setVisit({ today, before: known ?? seenNow(page, now, today), lines })
  }, [visit, keeping, page, mark])

  const isNews =
    visit !== undefined && isChanged(visit.before, { asOf: page.asOf, mark }, visit.today)
  const news = useNewsCode(isNews)
  const changes = useMemo(() => {
    if (!news || !visit || !isNews) return undefined
    const { before, today } = visit
    const facts = seenFacts(page.id)
    // What it said is lost or spoilt: then there is nothing to compare with.
    if (markOf(facts) !== before.mark) return []
    const on = toLocalDate(new Date(before.at))
    return news.compareFacts({ facts, on }, { facts: page.facts, on: today })
  }, [news, visit, isNews, page])

  const isTold = isNews && changes?.length !== 0
  useEffect(() => {
    if (!visit || page.asOf < visit.before.asOf) return
    if (isTold) noteNews(page.id, true)
    else rememberPage(page)
  }, [visit, isTold, page])

  return useMemo((): Told => {
    if (!visit) return { visit: unknownVisit, lateNotice: null }
    const lines = isTold ? visit.lines : 0
    const told = { isKnown: true, lines }
    if (!news || !changes?.length) return { visit: told, lateNotice: null }
    const onKnown = () => {
      rememberPage(page)
      setVisit({ ...visit, before: seenNow(page, new Date(), visit.today), lines: 0 })
    }
    const onShow = () => setVisit({ ...visit, lines: linesFor(visit.before, { mark }) })
    const box = <news.NewsBox changes={changes} since={visit.before.at} onKnown={onKnown} />
    return {
      visit: { ...told, box, wordFor: wordsOf(changes) },
      lateNotice: lines > 0 ? null : <news.LateNotice onShow={onShow} onKnown={onKnown} />,
    }
  }, [visit, isTold, news, changes, page, mark])
}

type NewsCode = typeof import('./news')

/** The code that compares and shows, where it is needed; undefined until it is there. */
function useNewsCode(isNeeded: boolean): NewsCode | undefined {
  const [code, setCode] = useState<NewsCode>()
  useEffect(() => {
    if (!isNeeded) return
    let isCurrent = true
    import('./news').then(
      (loaded) => isCurrent && setCode(loaded),
      // Without it the room stays empty, and the next visit tells.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [isNeeded])
  return code
}

/** What editors look at before it is published is nobody's last visit. */
function isPreview(): boolean {
  return new URLSearchParams(window.location.search).has('xem-truoc')
}
