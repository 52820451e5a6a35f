import { useCallback, useEffect, useRef, useState } from 'react'
import { useStored } from '../platform/storage'
import { bringTogether, removeCarried } from './carry'
import { notTaken, takenKey } from './is-taken-along'
import { endSession } from './session'
import { problemWords, wordsOf } from './words'

/**
 * Whether this phone takes its lists along, and what can be done about it. Where it does, phone and service are
 * made to agree when the page opens.
 */
export function useTakeAlong() {
  const [state, write] = useStored(takenKey, notTaken)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ tone: 'good' | 'caution'; words: string }>()
  const isOn = state.version > 0

  const doing = useCallback(async (work: () => Promise<string | undefined>) => {
    setBusy(true)
    setSaid(undefined)
    try {
      const words = await work()
      if (words) setSaid({ tone: 'good', words })
    } catch (error) {
      setSaid({ tone: 'caution', words: problemWords(error) })
    } finally {
      setBusy(false)
    }
  }, [])

  const bring = useCallback(
    (known: number) =>
      doing(async () => {
        const { version, came } = await bringTogether(known)
        write(version > 0 ? { version, at: Date.now() } : notTaken)
        if (version === 0)
          return 'Bản mang theo đã được xóa, từ máy khác của bạn hoặc vì quá lâu không dùng. Danh sách trên máy này vẫn còn.'
        const words = came && wordsOf(came)
        return words ? `Đã lấy về từ máy khác của bạn: ${words}.` : undefined
      }),
    [doing, write],
  )

  const isOpened = useRef(false)
  useEffect(() => {
    if (isOpened.current || !isOn) return
    isOpened.current = true
    void bring(state.version)
  }, [bring, isOn, state.version])

  return {
    isOn,
    at: state.at,
    isBusy,
    said,
    start: () => {
      isOpened.current = true
      return bring(0)
    },
    refresh: () => bring(state.version),
    stop: () => {
      write(notTaken)
      endSession()
      setSaid(undefined)
    },
    remove: () =>
      doing(async () => {
        await removeCarried()
        write(notTaken)
        endSession()
        return 'Đã xóa bản mang theo. Danh sách trên máy này vẫn còn.'
      }),
  }
}
