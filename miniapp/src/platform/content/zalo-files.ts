import manifest from 'virtual:content-manifest'
import type { ContentFiles } from './content-manifest'

/**
 * The snapshot's files in the Zalo build: small modules beside the app's own chunks. Zalo's shell
 * replaces our index.html and serves the files from its own place; what surely works there is what
 * loads the app itself, an `import()` relative to the module that asks.
 */
export const zaloFiles: ContentFiles = {
  manifest: async () => manifest,
  load: async (file) => {
    const module = (await import(/* @vite-ignore */ `./${file}`)) as { default: unknown }
    return module.default
  },
}
