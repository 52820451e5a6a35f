import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { readAppConfig } from '../../miniapp/build/check-zalo'

/** JavaScript that the home page needs before it is painted, in bytes. */
export const homeLimit = 100_000

/**
 * Bytes of gzipped JavaScript that Zalo's shell loads before the home page is there: every script that
 * `app-config.json` lists but for the content, which a province writes. What the home page loads later
 * counts where it is asked for.
 */
export async function homeScriptBytes(directory: string): Promise<number> {
  const { listSyncJS, listAsyncJS } = await readAppConfig(directory)
  const code = [...listSyncJS, ...listAsyncJS].filter((name) => !/(^|\/)content-/.test(name))
  const sizes = await Promise.all(
    code.map((name) =>
      readFile(path.join(directory, name)).then(
        (content) => gzipSync(content).length,
        // That a listed file is missing is said where the list is looked at.
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
