import { NoAnswer, within } from '../within'
import type { Outcome } from './host'
import { askSdk } from './load-sdk'
import { isPersonsNo } from './zalo-answers'

/** What Zalo asks the person first. */
const readingMs = 20_000

/** Has Zalo ask the person for a place on the home screen. */
export const createShortcut = (): Promise<Outcome> =>
  outcomeOf(within(readingMs, async () => (await askSdk()).createShortcut()))

/** Has Zalo ask the person to follow an Official Account. */
export const followAccount = (id: string): Promise<Outcome> =>
  outcomeOf(within(readingMs, async () => (await askSdk()).followOA({ id })))

/** Who reads Zalo's question for long may still say yes. */
const outcomeOf = (asked: Promise<unknown>): Promise<Outcome> =>
  asked.then(
    () => 'done',
    (error: unknown) =>
      error instanceof NoAnswer ? 'unanswered' : isPersonsNo(error) ? 'cancelled' : 'failed',
  )
