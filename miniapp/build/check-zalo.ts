import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import type { AppConfig } from './app-config'
import { filesBelow } from './files'

const fileLimit = 3_000_000
const zipLimit = 10_000_000
const deflate = promisify(deflateRaw)

export type ZaloSize = { files: number; bytes: number; zipBytes: number }

/**
 * Checks what Zalo would refuse or show as a white screen: a listed file that does not exist, a
 * file over 3 MB, a package over 10 MB zipped.
 * @throws Error with one line for each fault
 */
export async function checkZalo(directory: string): Promise<ZaloSize> {
  const faults: string[] = []
  const config = JSON.parse(
    await readFile(path.join(directory, 'app-config.json'), 'utf8'),
  ) as AppConfig
  if (config.listSyncJS.length === 0) faults.push('app-config.json lists no script')
  if (config.listCSS.length === 0) faults.push('app-config.json lists no stylesheet')
  for (const name of [...config.listCSS, ...config.listSyncJS, ...config.listAsyncJS]) {
    const found = await stat(path.join(directory, name)).catch(() => undefined)
    if (!found?.isFile()) faults.push(`app-config.json lists ${name}, which does not exist`)
  }
  for (const name of await keptModules(directory)) {
    const found = await stat(path.join(directory, 'assets', name)).catch(() => undefined)
    if (!found?.isFile()) faults.push(`The list of modules names ${name}, which does not exist`)
  }
  const size: ZaloSize = { files: 0, bytes: 0, zipBytes: 0 }
  for (const name of await filesBelow(directory)) {
    const content = await readFile(path.join(directory, name))
    if (content.length > fileLimit) faults.push(`${name} has ${content.length} bytes (limit 3 MB)`)
    size.files += 1
    size.bytes += content.length
    // A zip entry: the deflated bytes, a local header and a line of the directory.
    size.zipBytes += (await deflate(content)).length + 2 * Buffer.byteLength(name) + 76
  }
  if (size.zipBytes > zipLimit) faults.push(`The package has ${size.zipBytes} bytes (limit 10 MB)`)
  if (faults.length > 0) throw new Error(`Zalo would refuse ${directory}:\n${faults.join('\n')}`)
  return size
}

/** Names in the list that `package-files` writes; none where there is no such list. */
async function keptModules(directory: string): Promise<string[]> {
  const list = (await filesBelow(directory)).find((name) => /\/package-files\./.test(name))
  if (!list) return []
  const text = await readFile(path.join(directory, list), 'utf8')
  return JSON.parse(text.replace(/^export default /, '')) as string[]
}
