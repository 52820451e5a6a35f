import { AsyncLocalStorage } from 'node:async_hooks'
import type { Payload } from 'payload'
import { processWide } from '../process-wide'
import { isWriteConflict } from './is-transient'
import { createMutex } from './mutex'

/** Work that can be done again from its beginning as long as nothing of it remains. */
type Unit = { hasConflict: boolean; hasLasting: boolean; isInLine: boolean }

const units = processWide('units-of-work', () => new AsyncLocalStorage<Unit>())
/** Where those who begin again wait for one another. */
const line = processWide('units-in-line', createMutex)

const maxTries = 12
/** No try follows one that began after this time, and none waits longer for its turn. */
const patienceMs = 10_000
const longestWaitMs = 500

/** Something of the work that is under way cannot be taken back: a commit, a letter, a proof that was used. */
export function noteLasting(): void {
  const unit = units.getStore()
  if (unit) unit.hasLasting = true
}

/** The work that is under way fails because others wrote the same, whatever it answers in the end. */
export function noteConflict(): void {
  const unit = units.getStore()
  if (unit) unit.hasConflict = true
}

/**
 * One try of work that begins again when others wrote the same. From the second on those of this process wait for
 * one another: many who write one record at once would together refuse each other for ever. Who waited too
 * long goes all the same, and work within work that has its turn has it too. On the embedded database every
 * write has its turn anyway.
 * @param tries The first is 1.
 */
export async function tryInTurn<T>(
  { db }: Pick<Payload, 'db'>,
  tries: number,
  work: () => Promise<T>,
): Promise<T> {
  if (tries === 1 || db.name !== 'mongoose') return work()
  const unit = units.getStore() ?? { hasConflict: false, hasLasting: false, isInLine: false }
  if (unit.isInLine) return work()
  const leave = await line.acquire(patienceMs).catch(() => undefined)
  unit.isInLine = true
  try {
    return await units.run(unit, work)
  } finally {
    unit.isInLine = false
    leave?.()
  }
}

/**
 * Runs work, and again from its beginning when the database refused it because somebody else wrote the
 * same at that moment (MongoDB says so and expects it; on the embedded database writes queue instead).
 * Not when something of it remains: a transaction that was committed, a write outside of any, a letter.
 * Those of this process that begin again do so one after another: many who write one
 * record at once would together refuse each other for ever. What fails in the end fails as it would
 * have at first.
 */
export async function repeatOnConflict<T>(work: () => Promise<T>): Promise<T> {
  const end = performance.now() + patienceMs
  for (let tries = 1; ; tries += 1) {
    // Work within work that has its turn would wait for itself.
    const isInLine = units.getStore()?.isInLine === true
    const waits = tries > 1 && !isInLine
    const unit: Unit = { hasConflict: false, hasLasting: false, isInLine: isInLine || waits }
    const isLast = tries === maxTries || performance.now() > end
    // Who waited too long tries all the same.
    const leave = waits ? await line.acquire(patienceMs).catch(() => undefined) : undefined
    try {
      const result = await units.run(unit, work)
      if (!unit.hasConflict || unit.hasLasting || isLast) return result
    } catch (error) {
      if (!isWriteConflict(error) || unit.hasLasting || isLast) throw error
    } finally {
      leave?.()
    }
    const waitMs = Math.min(longestWaitMs, 10 * 2 ** tries) * Math.random()
    await new Promise((resolve) => setTimeout(resolve, waitMs))
  }
}
