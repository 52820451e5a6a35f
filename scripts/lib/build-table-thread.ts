import { build } from 'esbuild'
import path from 'node:path'
import { cmsDir } from './paths'

/** The program that is built: `server.ts` starts it. */
export const tableThread = path.join(cmsDir, 'dist/table-thread.cjs')

/**
 * Builds the program of the thread that reads and writes tables: one file beside Next's build, since a
 * thread is started from a file and Next's bundle has none to start from.
 */
export async function buildTableThread(): Promise<void> {
  await build({
    entryPoints: [path.join(cmsDir, 'src/platform/tables/thread/main.ts')],
    outfile: tableThread,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  })
}
