import type { RequestListener } from 'node:http'
import type { Door } from './front-part'

/** The doors of all features, found by method and path. */
export function createDoors(doors: readonly Door[]) {
  const exact = new Map<string, RequestListener>()
  const withPathsBelow = doors.filter(({ hasPathsBelow }) => hasPathsBelow)
  for (const { method = '', path, handle } of doors) exact.set(`${method} ${path}`, handle)
  const findBelow = (path: string) =>
    withPathsBelow.find((door) => path.startsWith(`${door.path}/`))

  return {
    find(method: string | undefined, path: string): RequestListener | undefined {
      const asked = method === 'HEAD' ? 'GET' : method
      const found = exact.get(`${asked} ${path}`) ?? exact.get(` ${path}`)
      if (found) return found
      const door = findBelow(path)
      return door && (door.method ?? asked) === asked ? door.handle : undefined
    },
    /** Whether a path belongs to a door, whatever the method. */
    has: (path: string): boolean =>
      findBelow(path) !== undefined || doors.some((door) => door.path === path),
  }
}
