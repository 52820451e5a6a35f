import { toLocalDate } from '@chung-tay/shared/calendar'
import { randomBytes } from 'node:crypto'
import { createDailyNames } from '../platform/http'
import { createTally, type Tally } from './tally'

type Shared = {
  tally: Tally
  /** Names a visitor, by address and browser, or everybody near, for a day in Viet Nam. */
  nameOf: ReturnType<typeof createDailyNames>
  /** Writes what was counted; set once the database is there. */
  flush?: () => Promise<void>
}

export const defaultThreshold = 5

/** The counting of this process. */
export const shared: Shared = {
  tally: createTally({
    run: randomBytes(9).toString('base64url'),
    threshold: defaultThreshold,
  }),
  nameOf: createDailyNames(toLocalDate),
}
