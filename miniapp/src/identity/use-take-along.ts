import { useCallback, useEffect, useRef, useState } from 'react'
import { useStored } from '../platform/storage'
import { SubmissionError } from '../platform/submissions'
import { isAllKept } from './carried'
import { bringTogether, removeCarried } from './carry'
import { notTaken, takenKey } from './is-taken-along'
import { endSession, NotConfirmed } from './session'
import { problemWords, wordsOf } from './words'

type Said = { tone: 'good' | 'caution'; words: string }

const gone: Said = {
  tone: 'good',
  words:
    'Bản mang theo đã được xóa, từ máy khác của bạn hoặc vì quá lâu không dùng. Danh sách trên máy này vẫn còn.',
}
const removed: Said = {
  tone: 'good',
  words: 'Đã xóa bản mang theo. Danh sách trên máy này vẫn còn.',
}

/**
 * Whether this phone takes its lists along, and what can be done about it. Where it does, phone and service are
 * made to agree when the page opens; what goes wrong then and passes by itself is not spoken of.
 */
export function useTakeAlong() {
  const [state, write] = useStored(takenKey, notTaken)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said>()
  const isOn = state.version > 0
  const isPaused = isOn && state.isPaused === true

  const run = useCallback(
    async (work: () => Promise<Said | undefined>, isOpening: boolean) => {
      setBusy(true)
      setSaid(undefined)
      try {
        setSaid(await work())
      } catch (error) {
        // Who took their consent back is not asked again each time they come.
        if (isOpening && error instanceof NotConfirmed)
          write((known) => ({ ...known, isPaused: true }))
        else if (!isOpening || !passes(error))
          setSaid({ tone: 'caution', words: problemWords(error) })
      } finally {
        setBusy(false)
      }
    },
    [write],
  )

  // One after another: a removal that is confirmed while the page still asks comes after it.
  const last = useRef(Promise.resolve())
  const doing = useCallback(
    (work: () => Promise<Said | undefined>, isOpening = false) =>
      (last.current = last.current.then(() => run(work, isOpening))),
    [run],
  )

  const bring = useCallback(
    (known: number, isOpening = false) =>
      doing(async () => {
        const { version, came } = await bringTogether(known)
        if (version === 0) {
          write(notTaken)
          return gone
        }
        const isKept = isAllKept()
        // What was not kept is fetched again next time: of version 1 there is none.
        write({ version: isKept ? version : known || 1, at: Date.now() })
        const words = came && wordsOf(came)
        if (!words) return undefined
        return isKept
          ? { tone: 'good', words: `Đã lấy về từ máy khác của bạn: ${words}.` }
          : {
              tone: 'caution',
              words: `Đã lấy về ${words}, nhưng máy này không cho lưu lại: chỉ còn đến khi bạn đóng ứng dụng.`,
            }
      }, isOpening),
    [doing, write],
  )

  const isOpened = useRef(false)
  useEffect(() => {
    if (isOpened.current || !isOn) return
    isOpened.current = true
    if (!isPaused) void bring(state.version, true)
  }, [bring, isOn, isPaused, state.version])

  return {
    isOn,
    isPaused,
    /** Stopped on this phone, so that the copy is still at the service. */
    isLeft: !isOn && state.at > 0,
    at: state.at,
    isBusy,
    said,
    start: () => {
      isOpened.current = true
      return bring(0)
    },
    refresh: () => bring(state.version),
    stop: () => {
      write({ version: 0, at: state.at })
      endSession()
      setSaid(undefined)
    },
    remove: () =>
      doing(async () => {
        await removeCarried()
        write(notTaken)
        endSession()
        return removed
      }),
  }
}

/** No network, or a service that is busy: nothing that the person could mend. */
const passes = (error: unknown) => error instanceof SubmissionError && !error.isFinal
