import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { follow } from './follow'

const stateOf = (rev: number) => ({ rev, phase: 'lobby' }) as LiveState
const line = (rev: number) => `${JSON.stringify({ state: stateOf(rev) })}\n`

type Stream = { send: (text: string) => void; end: () => void }
let streams: Stream[]
/** What asking for the state answers. */
let asked: () => Response
/** What opening a stream answers: lines that the test sends, or nothing at all. */
let opened: (signal: AbortSignal) => Promise<Response>
let stop: (() => void) | undefined

beforeEach(() => {
  vi.useFakeTimers()
  streams = []
  asked = () => Response.json(stateOf(100))
  opened = async (signal) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const encoder = new TextEncoder()
        streams.push({
          send: (text) => controller.enqueue(encoder.encode(text)),
          end: () => controller.close(),
        })
        signal.addEventListener('abort', () => controller.error(new Error('aborted')))
      },
    })
    return new Response(body)
  }
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) =>
    url.includes('/streams/') ? opened(signal) : Promise.resolve(asked()),
  )
})
afterEach(() => {
  stop?.()
  stop = undefined
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function begin() {
  const heard: number[] = []
  const signals: boolean[] = []
  const gone = vi.fn()
  stop = follow({
    session: 's',
    secret: 'k',
    onState: ({ rev }) => heard.push(rev),
    onSignal: (isHeard) => signals.push(isHeard),
    onGone: gone,
  })
  return { heard, signals, gone }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('a stream that breaks is opened again, and the first thing heard is where it stands', async () => {
  const { heard, signals } = begin()
  await pass(0)
  streams[0]!.send(line(1) + '\n')
  await pass(0)
  streams[0]!.end()
  await pass(0)
  expect(signals.at(-1)).toBe(false)
  await pass(2000)
  streams[1]!.send(line(5))
  await pass(0)
  expect(heard).toEqual([1, 5])
  expect(signals.at(-1)).toBe(true)
})

test('a stream that says nothing for long is dead, signs of life keep it', async () => {
  const { heard } = begin()
  await pass(0)
  streams[0]!.send(line(1))
  for (let sign = 0; sign < 4; sign += 1) {
    await pass(20_000)
    streams[0]!.send('\n')
  }
  await pass(0)
  expect(streams).toHaveLength(1)
  await pass(40_000)
  expect(streams.length).toBeGreaterThan(1)
  expect(heard).toEqual([1])
})

test('where streams are held back on the way, the state is asked for instead', async () => {
  opened = (signal) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('cut'))))
  const { heard, signals } = begin()
  await pass(6000)
  await pass(10_000)
  expect(heard.length).toBeGreaterThanOrEqual(3)
  expect(signals.at(-1)).toBe(true)
})

test('whoever is not in the room any more stops asking', async () => {
  opened = async () => Response.json({ code: 'NOT_IN_ROOM', message: '' }, { status: 403 })
  const { gone } = begin()
  await pass(60_000)
  expect(gone).toHaveBeenCalledTimes(1)
})

test('after it is stopped nothing is heard and nothing is asked', async () => {
  const { heard } = begin()
  await pass(0)
  stop!()
  await pass(60_000)
  expect(streams).toHaveLength(1)
  expect(heard).toEqual([])
})
