import type { Table } from '../cell'
import type { Sheet } from '../write/sheet'

/** What the thread for tables is asked … */
export type Job = { kind: 'read'; bytes: Uint8Array } | { kind: 'write'; sheets: readonly Sheet[] }

/** … and what comes of it. */
export type Answers = { read: Table; write: Uint8Array }
