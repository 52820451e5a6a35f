import { manifestFile, named } from 'virtual:content-manifest'
import type { ContentFiles, ContentManifest } from './content-manifest'

/**
 * The snapshot's files in the Zalo build: small modules beside the app's own chunks. Zalo's shell
 * replaces our index.html and serves the files from its own place; what surely works there is what
 * loads the app itself, an `import()` relative to the module that asks.
 */
export const zaloFiles: ContentFiles = {
  named,
  manifest: () => read(manifestFile) as Promise<ContentManifest>,
  load: read,
}

async function read(file: string): Promise<unknown> {
  const { default: data } = await load(file)
  return data
}

/** What could not be had once, a browser may refuse for good under the same address. */
const failed = new Map<string, number>()

async function load(file: string): Promise<{ default: unknown }> {
  const times = failed.get(file) ?? 0
  try {
    const address = times === 0 ? `./${file}` : `./${file}?${times}`
    return (await import(/* @vite-ignore */ address)) as { default: unknown }
  } catch (error) {
    failed.set(file, times + 1)
    throw error
  }
}
