import type { CellChange, CellProblem, Outcome, RowKind } from './vocabulary'

/** A row of a file as a part keeps it. */
export type StoredRow = {
  /** As office programs count. */
  line: number
  /** What its cells say, by the key of the column; those that are empty are left out. */
  cells: Record<string, string>
  /** What is wrong with it, by the key of the column: found in the file, then by the check, then in storing. */
  problems: CellProblem[]
  kind?: RowKind
  /** The document that it was found to be, or that it became. */
  id?: string
  changes?: CellChange[]
  /** What a new document lacks before it can be published. */
  missing?: CellProblem[]
  /** What the document was when it was compared: a fingerprint of all its cells. */
  seen?: string
  outcome?: Outcome
  /** Whether what was stored still waits for somebody to publish it. */
  isDraft?: boolean
  /** Why it was left as it is, when the rest was taken back. */
  kept?: string
  /** What storing did, to take it back. */
  undo?: {
    isNew: boolean
    /** Fields as they were. */
    before: Record<string, unknown>
    /** Fingerprint of the cells right after. */
    after: string
  }
}

/** So many rows are read, checked and stored at once: others who write wait for no more. */
export const rowsAtOnce = 25
