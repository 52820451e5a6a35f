import { createContext, type ReactNode } from 'react'
import type { Part } from './fact'

/** What is known of the last time this phone showed the page. */
export type LastVisit = {
  /** Whether the phone was asked: not in HTML from the server, nor before the code for it is there. */
  isKnown: boolean
  /** For how many lines the page has room at its top; none when nothing is told there. */
  lines: number
  /** What stands there, once its code is there too. */
  box?: ReactNode
  /** The word for a thing that changed, if it did; without a thing for any of its part. */
  wordFor?: (part: Part, thing?: Thing) => string | undefined
}

/** The name of a thing, or what tells it apart where that is not its name: see `Fact`. */
type Thing = { name?: string; key?: string }

export const unknownVisit: LastVisit = { isKnown: false, lines: 0 }

export const LastVisitContext = createContext<LastVisit>(unknownVisit)
