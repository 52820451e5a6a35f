import type { Cursor } from '../../../platform/database/records'

/** The cursor of so many values that an address carries; undefined when it carries none. */
export function readCursor(text: unknown, length: number): Cursor | undefined {
  if (typeof text !== 'string') return undefined
  try {
    const cursor = JSON.parse(text) as unknown
    const isCursor =
      Array.isArray(cursor) &&
      cursor.length === length &&
      cursor.every((each, at) =>
        at === length - 1 ? typeof each === 'string' : Number.isFinite(each),
      )
    return isCursor ? (cursor as Cursor) : undefined
  } catch {
    return undefined
  }
}
