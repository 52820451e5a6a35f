import type * as Server from '../src/entry-server'
import { queries } from '@chung-tay/shared/content/queries'
import { queryTarget } from '@chung-tay/shared/content/query-target'
import type { ContentManifest } from '../src/platform/content/content-manifest'
import type { ContentSnapshot } from '@chung-tay/shared/content/snapshot'
import { writeCompressed } from './compress'
import { writeBelow } from './files'
import { createWorkQueue } from './work-queue'

export type PrerenderOptions = {
  server: typeof Server
  snapshot: ContentSnapshot
  manifest: ContentManifest
  site: Server.Site
  publicUrl: string
  /** Directory of the web build. */
  outDir: string
}

export type Prerendered = {
  pages: number
  /** Pages for the sitemap. */
  indexed: Server.PagePath[]
  warnings: string[]
}

// Answers up to so many characters stand in the page that reads them; larger ones are files of their
// own. Less is repeated in the pages of which there are thousands.
const inlineLimit = { single: 40_000, repeated: 16_000 }

/**
 * Writes every page of the site as HTML that reads without JavaScript, with the data to take it
 * over. Rendering takes one core; compressing and writing run beside it in Node's thread pool.
 */
export async function prerender(options: PrerenderOptions): Promise<Prerendered> {
  const { server, snapshot, manifest, site, publicUrl, outDir } = options
  const content = {
    version: snapshot.version,
    builtAt: snapshot.builtAt,
    read: server.snapshotReader(snapshot),
  }
  const queue = createWorkQueue(16)
  const indexed: Server.PagePath[] = []
  const unlisted = new Set<string>()
  const write = (name: string, html: string) =>
    queue.add(async () => {
      const bytes = Buffer.from(html)
      await writeBelow(outDir, name, bytes)
      await writeCompressed(outDir, name, bytes, 5)
    })

  const pages = server.pagePaths(snapshot)
  for (const page of [...pages, { path: '*', isRepeated: false }]) {
    const rendered = await server.render({
      path: page.path,
      content,
      site,
      publicUrl,
      inlineLimit: page.isRepeated ? inlineLimit.repeated : inlineLimit.single,
      filesOf: (path) => filesOf(manifest, path),
    })
    if (rendered.status === 200 && !rendered.isHidden) indexed.push(page)
    for (const path of rendered.unlisted)
      unlisted.add(`${page.path} reads ${path} without listing it`)
    await write(fileName(page.path), rendered.html)
  }
  await write('shell.html', server.shellHtml(site, content))
  await queue.finish()
  return { pages: pages.length, indexed, warnings: [...unlisted].slice(0, 20) }
}

/** The file in which a static server finds a path. */
export function fileName(path: string): string {
  if (path === '*') return '404.html'
  return path === '/' ? 'index.html' : `${path.slice(1)}/index.html`
}

function filesOf(manifest: ContentManifest, path: string): string[] | undefined {
  if (path === queries.settings.path) return [manifest.settings]
  const target = queryTarget(path)
  return target?.kind === 'list' ? manifest.lists[target.name] : undefined
}
