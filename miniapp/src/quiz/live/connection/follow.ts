import type { Crowd, LiveLine, LiveState } from '@chung-tay/shared/quiz/live/contract'
import { apiOrigin } from '../../../platform/api-origin'
import { isOnline } from '../../../platform/connection'
import { SubmissionError } from '../../../platform/submissions'
import { bearer, readState, streamPath } from './live-api'
import { readLines } from './read-lines'

/** A stream that says nothing for so long is dead: the service gives a sign of life every 15 s. */
const silentMs = 35_000
/** One whose first line does not come is held back on the way: then the state is asked for instead. */
const firstLineMs = 6000
const askEveryMs = 1500
/** Before coming back, and up to as much again: five hundred phones do not come at the same moment. */
const comeBackMs = 700

type Follow = {
  session: string
  secret: string
  onState: (state: LiveState) => void
  onCrowd?: (crowd: Crowd) => void
  /** Whether the session is heard just now. */
  onSignal: (isHeard: boolean) => void
  /** The session or this phone's place in it is gone: asking again changes nothing. */
  onGone: () => void
}

/**
 * Follows a session until it is told to stop: by a stream, by asking where streams are held back, and
 * back again after every loss. The first thing heard is always the state as it is.
 * @returns Stops.
 */
export function follow({
  session,
  secret,
  onState,
  onCrowd,
  onSignal,
  onGone,
}: Follow): () => void {
  let isOver = false
  let asks = false
  let cut: AbortController | undefined
  let wake: (() => void) | undefined

  const noticeNetwork = () => wake?.()
  const noticeLoss = () => {
    onSignal(false)
    // Without a network what is open may hang without ever failing.
    cut?.abort()
  }

  function hear(line: string): void {
    if (isOver || line === '') return
    const told = JSON.parse(line) as LiveLine
    onSignal(true)
    if ('state' in told) onState(told.state)
    else onCrowd?.(told.crowd)
  }

  async function listen(): Promise<void> {
    const stop = new AbortController()
    cut = stop
    let timer = setTimeout(() => {
      asks = isOnline()
      stop.abort()
    }, firstLineMs)
    try {
      const response = await fetch(apiOrigin + streamPath(session), {
        headers: bearer(secret),
        credentials: 'omit',
        cache: 'no-store',
        signal: stop.signal,
      })
      if ([401, 403, 404].includes(response.status)) return leave()
      if (!response.ok) return
      if (!response.body) {
        asks = true
        return
      }
      await readLines(response.body, (line) => {
        clearTimeout(timer)
        timer = setTimeout(() => stop.abort(), silentMs)
        hear(line)
      })
    } catch {
      // Lost, or cut by a timer: either way the loop below comes back.
    } finally {
      clearTimeout(timer)
    }
  }

  async function ask(): Promise<void> {
    try {
      const state = await readState(session, secret)
      hear(JSON.stringify({ state } satisfies LiveLine))
      if (state.crowd) onCrowd?.(state.crowd)
    } catch (error) {
      if (error instanceof SubmissionError && [401, 403, 404].includes(error.status)) leave()
      else onSignal(false)
    }
  }

  function leave(): void {
    if (!isOver) onGone()
    stopAll()
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(done, ms)
      wake = done
    })
  }

  async function run(): Promise<void> {
    while (!isOver) {
      if (asks) await ask()
      else {
        await listen()
        if (!isOver && !asks) onSignal(false)
      }
      const wait = asks ? askEveryMs : comeBackMs
      if (!isOver) await pause(wait * (1 + Math.random()))
    }
  }

  function stopAll(): void {
    isOver = true
    cut?.abort()
    wake?.()
    window.removeEventListener('online', noticeNetwork)
    window.removeEventListener('offline', noticeLoss)
  }

  window.addEventListener('online', noticeNetwork)
  window.addEventListener('offline', noticeLoss)
  void run()
  return stopAll
}
