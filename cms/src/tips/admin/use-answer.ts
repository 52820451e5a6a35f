import { useCallback, useEffect, useState } from 'react'

export type Answered<T> = {
  value?: T
  /** Why it could not be read, for the person. */
  problem?: string
  isLoading: boolean
  reload: () => void
}

/** What `load` answers; read again when `load` changes or on `reload`, the old value staying meanwhile. */
export function useAnswer<T>(load: () => Promise<T>): Answered<T> {
  const [state, setState] = useState<{ value?: T; problem?: string; of?: () => Promise<T> }>({})
  const [count, setCount] = useState(0)
  useEffect(() => {
    let isCurrent = true
    load().then(
      (value) => isCurrent && setState({ value, of: load }),
      (error: Error) =>
        isCurrent && setState((old) => ({ ...old, of: load, problem: error.message })),
    )
    return () => {
      isCurrent = false
    }
  }, [load, count])
  const reload = useCallback(() => setCount((old) => old + 1), [])
  const isOld = state.of !== load
  return {
    value: isOld ? undefined : state.value,
    problem: isOld ? undefined : state.problem,
    isLoading: isOld,
    reload,
  }
}
