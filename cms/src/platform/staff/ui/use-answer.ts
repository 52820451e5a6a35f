import { useCallback, useEffect, useState } from 'react'
import { wordsOf } from '../staff-error'

export type Answered<T> = {
  value?: T
  /** Why it could not be read, for the person. */
  problem?: string
  isLoading: boolean
  reload: () => void
}

/**
 * What `load` answers; read again when `load` changes or on `reload`. The old value stays meanwhile as
 * long as `subject` is the same; unless given, each `load` is a subject of its own.
 */
export function useAnswer<T>(load: () => Promise<T>, subject: unknown = load): Answered<T> {
  const [state, setState] = useState<{ value?: T; problem?: string; of?: unknown }>({})
  const [count, setCount] = useState(0)
  useEffect(() => {
    let isCurrent = true
    load().then(
      (value) => isCurrent && setState({ value, of: subject }),
      (error: unknown) =>
        isCurrent &&
        setState((old) => ({
          value: old.of === subject ? old.value : undefined,
          of: subject,
          problem: wordsOf(error),
        })),
    )
    return () => {
      isCurrent = false
    }
  }, [load, subject, count])
  const reload = useCallback(() => setCount((old) => old + 1), [])
  const isOld = state.of !== subject
  return {
    value: isOld ? undefined : state.value,
    problem: isOld ? undefined : state.problem,
    isLoading: isOld,
    reload,
  }
}
