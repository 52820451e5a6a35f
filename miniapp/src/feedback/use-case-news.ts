import type { TrackedCase } from '@chung-tay/shared/feedback/contract'
import { useEffect } from 'react'
import { useStored } from '../platform/storage'
import { postJson } from '../platform/submissions'
import { useMyCases } from './my-cases'

/** What the police did last with a case of this person, as this phone was told. */
export type CaseNews = { reference: string; title: string; words: string; at: number }

const none: never[] = []
const example = [{ reference: '', title: '', words: '', at: 0 }]
/** So many of the newest cases are asked about, whenever a page opens that shows their news. */
const most = 5

/** News of the cases that this phone remembers: asked for by their codes, kept for when there is no network. */
export function useCaseNews(): readonly CaseNews[] {
  const { cases } = useMyCases()
  const [kept, write] = useStored<CaseNews[]>('feedback:news', none, example)
  useEffect(() => {
    let isStopped = false
    const ask = async () => {
      for (const { code, reference, title } of cases.slice(0, most)) {
        if (isStopped) return
        const found = await postJson<TrackedCase>({
          path: '/api/feedback/track',
          body: { code },
        }).catch(() => undefined)
        if (isStopped || !found) continue
        const news = found.timeline.filter(({ from }) => from === 'police').pop()
        const next = {
          reference,
          title,
          words: news?.words ?? '',
          at: news ? Date.parse(news.at) : 0,
        }
        write((old) => [next, ...old.filter((each) => each.reference !== reference)])
      }
    }
    void ask()
    return () => {
      isStopped = true
    }
    // Once for each visit and each case: what it writes does not make it ask again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [cases])
  const mine = new Set(cases.map(({ reference }) => reference))
  return kept.filter(({ reference, at }) => at > 0 && mine.has(reference))
}
