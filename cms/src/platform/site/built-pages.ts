import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'

export type BuiltPage = { body: Buffer; encoded: { br: Buffer; gzip: Buffer } }
export type BuiltPages = {
  /** Whether a page was built for a path. */
  has(pathname: string): boolean
  /** The page at a path (`/`, `/thu-tuc`), or undefined where none was built. */
  read(pathname: string): Promise<BuiltPage | undefined>
}

/**
 * Finds the pages of a build, each `<path>/index.html` with its `.br` and `.gz` beside it. Only what
 * was found now is ever read, whatever a path says.
 */
export async function findBuiltPages(dist: string): Promise<BuiltPages> {
  const files = new Map<string, string>()
  for (const file of await readdir(dist, { recursive: true })) {
    if (path.basename(file) !== 'index.html') continue
    const folder = path.dirname(file).replaceAll(path.sep, '/')
    files.set(folder === '.' ? '/' : `/${folder}`, path.join(dist, file))
  }
  return {
    has: (pathname) => files.has(pathname),
    async read(pathname) {
      const file = files.get(pathname)
      if (!file) return undefined
      const [body, br, gzip] = await Promise.all(
        ['', '.br', '.gz'].map((ending) => readFile(file + ending)),
      )
      return { body: body!, encoded: { br: br!, gzip: gzip! } }
    },
  }
}
