'use client'

import { useCallback, useEffect, useState } from 'react'
import { postAsStaff, readAsStaff } from '../../../platform/staff/ask-service'
import type { ReportView } from '../contract'

const pollMs = 1_000

/** The analysis of a contest: ordered when it is not recent, followed until it is there. */
export function useReport(contest: string) {
  const path = `/api/quiz/staff/contests/${contest}/report`
  const [view, setView] = useState<ReportView>()
  const [problem, setProblem] = useState('')
  const order = useCallback(
    (isNew: boolean) => {
      setProblem('')
      postAsStaff<ReportView>(path, { isNew })
        .then(setView)
        .catch((error: Error) => setProblem(error.message))
    },
    [path],
  )
  useEffect(() => order(false), [order])
  useEffect(() => {
    if (view?.state !== 'running') return undefined
    const timer = setTimeout(() => {
      readAsStaff<ReportView>(path)
        .then(setView)
        // Asked again at the next turn.
        .catch(() => setView((before) => before && { ...before }))
    }, pollMs)
    return () => clearTimeout(timer)
  }, [view, path])
  return { view, problem, renew: () => order(true) }
}
