import type { Doc } from '../table'

/** The value at a path such as `location.latitude`. */
export function valueAt(document: Doc, path: string): unknown {
  let value: unknown = document
  for (const name of path.split('.'))
    value = typeof value === 'object' && value !== null ? (value as Doc)[name] : undefined
  return value
}

/** Puts a value at a path; the groups it lies in are made where they are missing. */
export function putAt(document: Doc, path: string, value: unknown): void {
  const names = path.split('.')
  let holder = document
  for (const name of names.slice(0, -1)) {
    const inner = holder[name]
    holder = holder[name] = typeof inner === 'object' && inner !== null ? { ...inner } : {}
  }
  holder[names.at(-1)!] = value
}

export const topmost = (path: string) => path.split('.', 1)[0]!
