import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import type { WrittenFile } from './app-config'

/** Stands in the code for the name of the list, which is known only when everything else is. */
export const listPlace = '__PACKAGE_FILES__'

/**
 * Vite plugin that writes a module with the names of all other modules of the package, for
 * `keep-package`, and puts its name in its place in the code.
 */
export function packageFilesPlugin(): Plugin {
  return {
    name: 'chung-tay:package-files',
    // After Vite has taken out the chunks that held styles alone.
    enforce: 'post',
    generateBundle(_, bundle) {
      const names = modulesToKeep(Object.values(bundle) as WrittenFile[])
      const source = `export default ${JSON.stringify(names)}\n`
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 10)
      const name = `package-files.${hash}.module.js`
      this.emitFile({ type: 'asset', fileName: `assets/${name}`, source })
      let places = 0
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.code.includes(listPlace)) continue
        file.code = file.code.replaceAll(listPlace, name)
        places += 1
      }
      if (places === 0) throw new Error(`No module asks for the list of files (${listPlace})`)
    },
  }
}

/** Names of the modules beside each other. A map is for who opens one; the entry is there when this is read. */
export function modulesToKeep(files: readonly WrittenFile[]): string[] {
  return files
    .filter((file) => file.type === 'chunk' && !file.isEntry)
    .map(({ fileName }) => fileName.replace(/^assets\//, ''))
    .filter((name) => !name.startsWith('PointMap'))
    .sort()
}
