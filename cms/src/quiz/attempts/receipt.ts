import { sha256 } from '../contests/draw'

/** Names an attempt in published results: only whoever played it knows which line is theirs. */
export const receiptOf = (attempt: string): string => sha256(`receipt ${attempt}`).slice(0, 12)
