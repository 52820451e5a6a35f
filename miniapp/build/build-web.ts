import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { build } from 'vite'
import type * as Server from '../src/entry-server'
import type { ContentSnapshot } from '@chung-tay/shared/content/snapshot'
import { isText, writeCompressed } from './compress'
import { contentFiles, jsonFormat } from './content-files'
import { minifyEarlyScripts } from './early-scripts'
import { filesBelow, writeBelow } from './files'
import { writeIcons } from './icons'
import { buildOrTake } from './kept-code'
import { offlinePage } from './offline-page'
import { prerender } from './prerender'
import { writeServiceWorker } from './service-worker'
import { readSite } from './site'
import { robots, sitemapFiles } from './sitemap'
import { webOptions } from './vite-options'
import { webManifest } from './web-manifest'
import { createWorkQueue } from './work-queue'

export type WebOptions = {
  snapshot: ContentSnapshot
  server: typeof Server
  /** Gets `site.json`, with which the server renders at run time. */
  serverDir: string
  outDir: string
  base: string
  publicUrl: string
  /** Where the browser's code is kept between builds. */
  codeDir?: string
}

export type WebReport = {
  pages: number
  contentFiles: number
  /** Bytes after gzip of what the home page loads before it works. */
  homeScriptBytes: number
  homeStyleBytes: number
  warnings: string[]
}

/** Builds the website. */
export async function buildWeb(options: WebOptions): Promise<WebReport> {
  const { snapshot, server, serverDir, outDir, base, publicUrl, codeDir } = options
  await buildOrTake(codeDir, {
    name: 'web',
    outDir,
    build: async () => {
      await build(webOptions({ outDir, base }))
      await minifyEarlyScripts(outDir)
    },
  })
  const { manifest, manifestName, fileCount } = await writeContent(outDir, snapshot)
  const site = await readSite(outDir, { base, manifest: manifestName, search: manifest.search })
  await writeFile(path.join(serverDir, 'site.json'), JSON.stringify(site))
  await rm(path.join(outDir, 'client-manifest.json'))
  await rm(path.join(outDir, 'index.html'))

  await writeIcons(outDir)
  await writeBelow(outDir, 'manifest.webmanifest', webManifest(snapshot.settings, base))
  await writeBelow(outDir, 'offline.html', offlinePage(snapshot.settings.appName, base))
  await writeBelow(outDir, 'robots.txt', robots(publicUrl))
  const common = await filesBelow(outDir)
  const pages = await prerender({ server, snapshot, manifest, site, publicUrl, outDir })
  const sitemaps = sitemapFiles(pages.indexed, publicUrl)
  for (const { name, text } of sitemaps) await writeBelow(outDir, name, text)
  const swWarnings = await writeServiceWorker(outDir, base)
  await compressAll(outDir, [...common, ...sitemaps.map(({ name }) => name), 'sw.js'])
  return {
    pages: pages.pages,
    contentFiles: fileCount,
    ...(await homeBytes(outDir, base)),
    warnings: [...pages.warnings, ...swWarnings],
  }
}

// Apart, so that the files' texts do not stay in memory while the pages are rendered.
async function writeContent(outDir: string, snapshot: ContentSnapshot) {
  const { files, manifest, manifestFile } = contentFiles(snapshot, jsonFormat)
  for (const file of [...files, manifestFile]) await writeBelow(outDir, file.name, file.text)
  return { manifest, manifestName: manifestFile.name, fileCount: files.length }
}

async function compressAll(outDir: string, names: readonly string[]): Promise<void> {
  const queue = createWorkQueue(8)
  for (const name of names.filter(isText)) {
    await queue.add(async () =>
      writeCompressed(outDir, name, await readFile(path.join(outDir, name)), 9),
    )
  }
  await queue.finish()
}

async function homeBytes(outDir: string, base: string) {
  const html = await readFile(path.join(outDir, 'index.html'), 'utf8')
  const links = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  )
  const names = [...new Set(links)].map((link) => link.slice(base.length))
  return {
    homeScriptBytes: await gzipBytes(
      outDir,
      names.filter((name) => name.endsWith('.js')),
    ),
    homeStyleBytes: await gzipBytes(
      outDir,
      names.filter((name) => name.endsWith('.css')),
    ),
  }
}

async function gzipBytes(outDir: string, names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    names.map(
      async (name) => (await promisify(gzip)(await readFile(path.join(outDir, name)))).length,
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
