import type { Payload } from 'payload'
import { processWide } from '../../../platform/process-wide'
import { unknownSession } from '../control'
import { createHall, type Hall } from './hall'
import { loadCopy } from './load'

/** Other processes' changes are looked for so often … */
const lookEveryMs = 1000
/** … and everybody who listens hears a sign of life after so many looks. */
const looksPerSign = 15
/** A session that nobody asks for is dropped from memory. */
const keptMs = 10 * 60_000

type Kept = { hall: Promise<Hall | undefined>; askedAt: number; timer: NodeJS.Timeout }

const kept = processWide<Map<string, Kept>>('quiz-live-halls', () => new Map())
const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The session of this id, from memory or from the database. @throws RequestError 404 */
export async function hallOf(payload: Payload, id: string): Promise<Hall> {
  if (!idPattern.test(id)) throw unknownSession()
  const known = kept.get(id)
  if (known) known.askedAt = Date.now()
  const hall = await (known ?? keep(payload, id)).hall
  if (!hall) throw unknownSession()
  return hall
}

/** Tells a session that this process may hold about a change made by an endpoint. */
export async function refreshHall(id: string): Promise<void> {
  await (await kept.get(id)?.hall)?.refresh()
}

/** Ends what is held open, so that the service can stop. */
export function stopHalls(): void {
  for (const id of kept.keys()) drop(id)
}

function keep(payload: Payload, id: string): Kept {
  const hall = loadCopy(payload, id).then((copy) => copy && createHall(payload, copy))
  const timer = setInterval(() => void watch(payload, id), lookEveryMs).unref()
  const made = { hall, askedAt: Date.now(), timer }
  kept.set(id, made)
  hall.then(
    // An unknown id is not remembered.
    (found) => found || drop(id),
    () => drop(id),
  )
  return made
}

let looks = 0

async function watch(payload: Payload, id: string): Promise<void> {
  const known = kept.get(id)
  try {
    const hall = await known?.hall
    if (!known || !hall) return
    looks += 1
    const isWatched = hall.watchers.size > 0
    if (!isWatched && Date.now() - known.askedAt > keptMs) return drop(id)
    if (looks % looksPerSign === 0) for (const { write } of hall.watchers) write('\n')
    await hall.look()
  } catch (error) {
    payload.logger.error(error)
  }
}

function drop(id: string): void {
  const known = kept.get(id)
  if (!known) return
  kept.delete(id)
  clearInterval(known.timer)
  known.hall.then(
    (hall) => hall?.stop(),
    () => undefined,
  )
}
