import type { ContentFiles, ContentManifest } from './content-manifest'

/** The snapshot's files beside the web build. `base` ends with a slash. */
export function webFiles(
  base: string,
  manifestFile: string,
  named: ContentFiles['named'],
): ContentFiles {
  let manifest: Promise<ContentManifest> | undefined
  const load = async (file: string): Promise<unknown> => {
    const response = await fetch(`${base}${file}`)
    if (!response.ok) throw new Error(`${file} answered ${response.status}`)
    return response.json()
  }
  return {
    load,
    named,
    manifest: () => {
      manifest ??= (load(manifestFile) as Promise<ContentManifest>).catch((error: unknown) => {
        manifest = undefined
        throw error
      })
      return manifest
    },
  }
}
