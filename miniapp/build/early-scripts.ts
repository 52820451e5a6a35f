import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { minify } from 'vite'

/** What runs before the app; each is a file of `public/`, which Vite copies as it is. */
export const earlyScripts = ['preferences.js', 'early.js', 'last-visit.js'] as const

/** Makes them as small as the app's own scripts: every page waits for them. */
export async function minifyEarlyScripts(outDir: string): Promise<void> {
  for (const name of earlyScripts) {
    const file = path.join(outDir, name)
    const { code, errors } = await minify(name, await readFile(file, 'utf8'), {
      compress: { target: 'es2020' },
    })
    if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`)
    await writeFile(file, code)
  }
}
