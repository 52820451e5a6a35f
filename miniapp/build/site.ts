import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Manifest } from 'vite'
import type { Site } from '../src/platform/app/page-html'

/** Reads what the web build wrote: its template, and the files of every page's module. */
export async function readSite(
  directory: string,
  { base, manifest, search }: Pick<Site, 'base' | 'manifest' | 'search'>,
): Promise<Site> {
  const template = await readFile(path.join(directory, 'index.html'), 'utf8')
  const chunks = JSON.parse(
    await readFile(path.join(directory, 'client-manifest.json'), 'utf8'),
  ) as Manifest
  return { template: compact(template, base), base, pageFiles: pageFiles(chunks), manifest, search }
}

/** Scripts and styles that a page needs beyond those of the entry, by the page's module. */
export function pageFiles(chunks: Manifest): Record<string, string[]> {
  const entries = Object.keys(chunks).filter((key) => chunks[key]?.isEntry)
  const atStart = new Set(entries.flatMap((key) => filesOf(chunks, key)))
  const result: Record<string, string[]> = {}
  for (const [key, chunk] of Object.entries(chunks)) {
    if (!chunk.isDynamicEntry) continue
    result[key] = filesOf(chunks, key).filter((file) => !atStart.has(file))
  }
  return result
}

function filesOf(chunks: Manifest, key: string, seen = new Set<string>()): string[] {
  const chunk = chunks[key]
  if (!chunk || seen.has(key)) return []
  seen.add(key)
  const imported = (chunk.imports ?? []).flatMap((name) => filesOf(chunks, name, seen))
  return [...new Set([...imported, ...(chunk.css ?? []), chunk.file])]
}

// The icons and the app manifest are drawn and written after Vite's build.
function compact(html: string, base: string): string {
  const links = [
    `<link rel="manifest" href="${base}manifest.webmanifest">`,
    `<link rel="icon" href="${base}icons/icon.svg" type="image/svg+xml">`,
    `<link rel="icon" href="${base}icons/icon-32.png" type="image/png" sizes="32x32">`,
    `<link rel="apple-touch-icon" href="${base}icons/icon-180.png">`,
  ]
  return html
    .replace('</head>', `${links.join('')}</head>`)
    .replace(/>\s+</g, '><')
    .trim()
}
