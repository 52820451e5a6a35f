import type { Sheet } from '../write/sheet'
import type { PackedTable } from './packed-table'

/** What the thread for tables is asked … */
export type Job = { kind: 'read'; bytes: Uint8Array } | { kind: 'write'; sheets: readonly Sheet[] }

/** … and what comes of it. */
export type Answers = { read: PackedTable; write: Uint8Array }
