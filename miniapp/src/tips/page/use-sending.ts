import { useCallback, useRef, useState } from 'react'
import { wordsOf } from './error-words'
import type { Patience } from './keep-trying'

type State = { isOn: boolean; part: number; words: string; isWaiting: boolean; error: string }
const idle: State = { isOn: false, part: 0, words: '', isWaiting: false, error: '' }

/** The state of one sending, and the functions that start and stop it. */
export function useSending() {
  const [state, setState] = useState(idle)
  const stop = useRef<AbortController | undefined>(undefined)
  const change = useCallback((more: Partial<State>) => setState((old) => ({ ...old, ...more })), [])

  const start = useCallback(
    async (work: (patience: Patience, change: (more: Partial<State>) => void) => Promise<void>) => {
      const controller = new AbortController()
      stop.current = controller
      setState({ ...idle, isOn: true, words: 'Đang chuẩn bị' })
      try {
        const onWaiting = (isWaiting: boolean) => change({ isWaiting })
        await work({ signal: controller.signal, onWaiting }, change)
        setState(idle)
      } catch (error) {
        change({ error: wordsOf(error), isWaiting: false })
      }
    },
    [change],
  )
  const close = useCallback(() => {
    stop.current?.abort()
    setState(idle)
  }, [])
  const halt = useCallback(() => stop.current?.abort(), [])
  return { state, start, close, halt }
}
