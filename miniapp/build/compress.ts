import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** Files that gain from compression. */
export const isText = (name: string): boolean =>
  /\.(html|js|css|json|svg|xml|txt|webmanifest)$/.test(name)

/**
 * Writes `.br` and `.gz` beside a file. `quality` is brotli's: 5 for pages, of which there are
 * thousands; 9 for what every visitor loads.
 */
export async function writeCompressed(
  directory: string,
  name: string,
  content: Uint8Array,
  quality: 5 | 9,
): Promise<void> {
  const file = path.join(directory, name)
  const [asBrotli, asGzip] = await Promise.all([
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    gzipAsync(content, { level: quality }),
  ])
  await Promise.all([writeFile(`${file}.br`, asBrotli), writeFile(`${file}.gz`, asGzip)])
}
