import type { TrackedCase } from '@chung-tay/shared/feedback/contract'
import { useEffect } from 'react'
import { useStored } from '../platform/storage'
import { postJson, SubmissionError } from '../platform/submissions'
import { useMyCases, type MyCase } from './my-cases'

/** What the police did last with a case of this person, as this phone was told. */
export type CaseNews = {
  reference: string
  title: string
  words: string
  /** When they did, in milliseconds; 0: nothing yet. */
  at: number
  /** When this phone asked last; missing where an older version of the app did. */
  checkedAt?: number
}

const none: never[] = []
const example = [{ reference: '', title: '', words: '', at: 0 }]
/** So many of the newest cases are asked about. */
const most = 5
/** Many people share one address at the service, which answers each address only so often. */
const everyMs = 3 * 3_600_000
const retryMs = 3_600_000

const useKept = () => useStored<CaseNews[]>('feedback:news', none, example)

/** News of the cases that this phone remembers, as they were when it last asked. Asks nobody. */
export function useCaseNews(): readonly CaseNews[] {
  const { cases } = useMyCases()
  const [kept] = useKept()
  const mine = new Set(cases.map(({ reference }) => reference))
  return kept.filter(({ reference, at }) => at > 0 && mine.has(reference))
}

/** Asks for news of the remembered cases by their codes when the page opens, every three hours at most. */
export function useCaseReminders(): void {
  const { cases } = useMyCases()
  const [kept, write] = useKept()
  useEffect(() => {
    let isStopped = false
    const ask = async () => {
      for (const mine of cases.slice(0, most)) {
        if (isStopped) return
        const old = kept.find(({ reference }) => reference === mine.reference)
        if (Date.now() - (old?.checkedAt ?? 0) < everyMs) continue
        const next = await newsOf(mine, old)
        if (isStopped) return
        write((all) => [next, ...all.filter(({ reference }) => reference !== next.reference)])
      }
    }
    void ask()
    return () => {
      isStopped = true
    }
    // Once for each visit and each case: what it writes does not make it ask again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [cases])
}

async function newsOf({ code, reference, title }: MyCase, old?: CaseNews): Promise<CaseNews> {
  try {
    const { timeline } = await postJson<TrackedCase>({
      path: '/api/feedback/track',
      body: { code },
    })
    const news = timeline.filter(({ from }) => from === 'police').pop()
    const at = news ? Date.parse(news.at) : 0
    return { reference, title, words: news?.words ?? '', at, checkedAt: Date.now() }
  } catch (error) {
    // A service that refused is left alone for a while; without a network it was not troubled.
    const wasReached = error instanceof SubmissionError && error.status > 0
    const checkedAt = wasReached ? Date.now() - everyMs + retryMs : (old?.checkedAt ?? 0)
    return { words: '', at: 0, ...old, reference, title, checkedAt }
  }
}
