import type { Placed } from '../../platform/database/ranking'

/** The best attempt of one person on one board. */
export type BoardEntry = Placed & {
  contest: string
  attempt: string
  name: string
  isNameShown: boolean
  group: string
  score: number
  seconds: number
}
