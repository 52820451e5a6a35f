import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { filesBelow } from '../../miniapp/build/files'

export type PackageFonts = { files: string[]; faults: string[] }

/**
 * Font files of a package, and what is wrong with them: one that no style sheet names is carried for nothing, one
 * that a style sheet names must be there. Without any, the phone's own font is shown.
 */
export async function packageFonts(directory: string): Promise<PackageFonts> {
  const names = await filesBelow(directory)
  const files = names.filter((name) => /\.(woff2?|ttf|otf|eot)$/i.test(name))
  const faults: string[] = []
  const wanted = new Set<string>()
  for (const name of names.filter((each) => each.endsWith('.css'))) {
    const css = await readFile(path.join(directory, name), 'utf8')
    for (const [face] of css.matchAll(/@font-face\s*\{[^}]*\}/g)) {
      for (const [, url] of face.matchAll(/url\(\s*["']?([^)"'\s]+)/g)) {
        if (/^(data:|https?:|\/\/)/.test(url!)) continue
        const file = path.posix.join(path.posix.dirname(name), url!.replace(/[?#].*$/, ''))
        wanted.add(file)
        if (!files.includes(file))
          faults.push(`${name} names the font ${file}, which does not exist`)
      }
    }
  }
  const unused = files.filter((file) => !wanted.has(file))
  return {
    files,
    faults: [
      ...faults,
      ...unused.map((file) => `The font ${file} is in the package and no style sheet names it`),
    ],
  }
}
