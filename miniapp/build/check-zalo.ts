import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import type { AppConfig } from './app-config'
import { filesBelow } from './files'

/** As Zalo's own tool counts: 3 and 10 times 1024 × 1024. */
const megabyte = 1024 * 1024
const fileLimit = 3 * megabyte
const zipLimit = 10 * megabyte
const deflate = promisify(deflateRaw)

export type ZaloSize = { files: number; bytes: number; zipBytes: number }

export type ZaloFindings = {
  /** A line each; empty when Zalo would take the package and show it. */
  faults: string[]
  size: ZaloSize
}

/**
 * Checks what Zalo would refuse or show as a white screen.
 * @throws Error with one line for each fault
 */
export async function checkZalo(directory: string): Promise<ZaloSize> {
  const { faults, size } = await lookAtZalo(directory)
  if (faults.length > 0) throw new Error(`Zalo would refuse ${directory}:\n${faults.join('\n')}`)
  return size
}

/**
 * Looks for what Zalo would refuse or show as a white screen: a listed file that does not exist, a module that
 * asks for one, a file over 3 MB, a package over 10 MB zipped.
 * @throws Error when there is no readable `app-config.json`
 */
export async function lookAtZalo(directory: string): Promise<ZaloFindings> {
  const faults: string[] = []
  const config = await readAppConfig(directory)
  if (config.listSyncJS.length === 0) faults.push('app-config.json lists no script')
  if (config.listCSS.length === 0) faults.push('app-config.json lists no stylesheet')
  for (const name of [...config.listCSS, ...config.listSyncJS, ...config.listAsyncJS]) {
    if (!(await isFile(directory, name)))
      faults.push(`app-config.json lists ${name}, which does not exist`)
  }
  for (const name of await keptModules(directory)) {
    if (!(await isFile(directory, `assets/${name}`)))
      faults.push(`The list of modules names ${name}, which does not exist`)
  }
  const names = await filesBelow(directory)
  const size: ZaloSize = { files: 0, bytes: 0, zipBytes: 0 }
  for (const name of names) {
    const content = await readFile(path.join(directory, name))
    if (content.length > fileLimit) faults.push(`${name} has ${content.length} bytes (limit 3 MB)`)
    size.files += 1
    size.bytes += content.length
    // A zip entry: the deflated bytes, a local header and a line of the directory.
    size.zipBytes += (await deflate(content)).length + 2 * Buffer.byteLength(name) + 76
    if (!name.endsWith('.js')) continue
    for (const asked of importedNames(content.toString('utf8'))) {
      const wanted = path.posix.join(path.posix.dirname(name), asked)
      if (!names.includes(wanted)) faults.push(`${name} asks for ${wanted}, which does not exist`)
    }
  }
  if (size.zipBytes > zipLimit) faults.push(`The package has ${size.zipBytes} bytes (limit 10 MB)`)
  return { faults, size }
}

/** What Zalo's shell reads first. @throws Error in words where it is missing or no JSON */
export async function readAppConfig(directory: string): Promise<AppConfig> {
  const text = await readFile(path.join(directory, 'app-config.json'), 'utf8').catch(() => {
    throw new Error(`${directory} has no app-config.json: it is no package for Zalo`)
  })
  try {
    return JSON.parse(text) as AppConfig
  } catch {
    throw new Error(`${directory}/app-config.json is no JSON`)
  }
}

async function isFile(directory: string, name: string): Promise<boolean> {
  const found = await stat(path.join(directory, name)).catch(() => undefined)
  return found?.isFile() ?? false
}

/** Modules beside it that a module imports, now or later. */
function importedNames(code: string): string[] {
  const found = code.matchAll(/\b(?:from|import)\s*\(?\s*["'`](\.\/[\w./-]+\.js)["'`]/g)
  return [...new Set([...found].map(([, name]) => name!))]
}

/** Names in the list that `package-files` writes; none where there is no such list. */
async function keptModules(directory: string): Promise<string[]> {
  const list = (await filesBelow(directory)).find((name) => /\/package-files\./.test(name))
  if (!list) return []
  const text = await readFile(path.join(directory, list), 'utf8')
  return JSON.parse(text.replace(/^export default /, '')) as string[]
}
