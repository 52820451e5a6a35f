import { useEffect } from 'react'
import { host } from '../platform/host'
import { SubmissionError } from '../platform/submissions'
import { askDossier, toWatched, useWatched, type Watched } from './watched'

const everyMs = 6 * 3_600_000

/** Asks again for the watched dossiers when the page opens or the person comes back, every six hours at most. */
export function useReminders(): Watched[] {
  const { list, write } = useWatched()
  useEffect(() => {
    let isStopped = false
    const check = async () => {
      for (const watched of list) {
        if (isStopped || Date.now() - watched.checkedAt < everyMs) continue
        const next = await again(watched)
        if (isStopped) return
        write(list.map((each) => (each === watched ? next : each)))
        // The list changed; the effect of the new one goes on.
        return
      }
    }
    void check()
    const stop = host.onResume(() => void check())
    return () => {
      isStopped = true
      stop()
    }
  }, [list, write])
  return list
}

async function again(watched: Watched): Promise<Watched> {
  try {
    const found = await askDossier(watched.question)
    const isNews = watched.isNews || found.state !== watched.state
    return toWatched(watched.question, found, isNews)
  } catch (error) {
    const isGone = error instanceof SubmissionError && error.status === 404
    // Without an answer it is asked again at the next occasion, but not at once.
    return {
      ...watched,
      checkedAt: Date.now() - (isGone ? 0 : everyMs / 2),
      ...(isGone ? { stateWords: 'Không còn tra cứu được ở đây' } : {}),
    }
  }
}
