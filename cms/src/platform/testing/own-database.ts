import { randomUUID } from 'node:crypto'

/** The address of a new database on the server that is tested; undefined: the embedded one. */
export function ownDatabase(): string | undefined {
  const given = process.env.TEST_DATABASE_URL
  if (!given) return undefined
  const url = new URL(given)
  url.pathname = `/own-${randomUUID()}`
  return url.href
}
