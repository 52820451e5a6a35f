import { toLocalDate } from '@chung-tay/shared/calendar'
import { randomBytes } from 'node:crypto'
import { createDailyNames } from '../platform/http'
import { createTally, type Tally } from './tally'

type Shared = {
  tally: Tally
  /** Names a visitor, by address and browser, for a day in Viet Nam. */
  nameOf: (address: string | null | undefined, browser?: string) => Buffer
  /** Writes what was counted; set once the database is there. */
  flush?: () => Promise<void>
}

// Next bundles Payload's part apart from the HTTP server in front of it, where most is counted: two
// copies of this module live in one process and meet on the global object.
const key = Symbol.for('chung-tay.usage')
const global = globalThis as { [key]?: Shared }

export const defaultThreshold = 5

/** The counting of this process. */
export const shared: Shared = (global[key] ??= {
  tally: createTally({
    run: randomBytes(9).toString('base64url'),
    threshold: defaultThreshold,
  }),
  nameOf: createDailyNames(toLocalDate),
})
