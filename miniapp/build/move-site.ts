import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { escapeHtml } from '../src/platform/head/render-tags'
import { writeCompressed } from './compress'
import { createWorkQueue } from './work-queue'

type Move = { from: string; to: string }

/**
 * Gives a built website another address. The address stands in the descriptions in the heads of pages, in
 * the sitemap and in robots.txt and nowhere else: no script, style or policy changes with it.
 * @returns How many files had it.
 */
export async function moveSite(directory: string, move: Move): Promise<number> {
  const names = await readdir(directory, { recursive: true })
  const queue = createWorkQueue(8)
  let moved = 0
  for (const name of names.filter((each) => /\.html$|^robots\.txt$|^sitemap[^/]*\.xml$/.test(each)))
    await queue.add(async () => {
      const file = path.join(directory, name)
      const text = await readFile(file, 'utf8')
      const changed = moveText(name, text, move)
      if (changed === text) return
      moved += 1
      await writeFile(file, changed)
      await writeCompressed(directory, name, Buffer.from(changed), name.endsWith('.html') ? 5 : 9)
    })
  await queue.finish()
  return moved
}

/** The text of a file with the other address. */
function moveText(name: string, text: string, { from, to }: Move): string {
  if (name === 'robots.txt') return text.replaceAll(`: ${from}/`, `: ${to}/`)
  if (name.endsWith('.xml'))
    return text.replaceAll(`<loc>${escapeHtml(from)}/`, `<loc>${escapeHtml(to)}/`)
  // What people wrote comes after the head; it may link to the old address and go on doing so.
  const end = text.indexOf('</head>')
  const head = text
    .slice(0, Math.max(0, end))
    .replaceAll(/<(?:link|meta) data-page [^>]*>/g, (tag) =>
      tag.replaceAll(`="${escapeHtml(from)}/`, `="${escapeHtml(to)}/`),
    )
  return head + text.slice(Math.max(0, end))
}
