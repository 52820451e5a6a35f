import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Server from '../src/entry-server'
import type { ContentSnapshot } from '@chung-tay/shared/content/snapshot'
import { putInPlace } from './files'
import type { ContentSource } from '@chung-tay/shared/content/content-source'
import { readContent } from '@chung-tay/shared/content/read-content'
import { buildServer } from './build-server'
import { buildTips } from './build-tips'
import { buildWeb, type WebReport } from './build-web'
import { buildZalo, type ZaloReport } from './build-zalo'
import { checkOldPhones } from './old-phones/check-old-phones'
import { buildOrTake } from './kept-code'
import { miniappDir } from './vite-options'

export type BuildTarget = 'web' | 'zalo'

export type BuildOptions = {
  /** Where the content is read from; or the content itself. */
  source: ContentSource | ContentSnapshot
  /** Directories that are replaced as a whole; those of the mini app unless told. */
  outDirs?: Partial<OutDirs>
  /** Origin of the API for the Zalo build, such as `https://congan.example.vn`. */
  apiOrigin: string
  /** Address of the website without a trailing slash. */
  publicUrl: string
  targets?: BuildTarget[]
  /** Path of the website on its origin, beginning and ending with a slash. */
  basePath?: string
  /** Where code of the same sources and base path is kept between builds. */
  codeDir?: string
}

/**
 * `web`: what is served at `/`; `server`: renders pages at run time; `tips`: the page for crime tips;
 * `zalo`: what is uploaded.
 */
export type OutDirs = { web: string; server: string; tips: string; zalo: string }

export type BuildReport = {
  contentVersion: string
  web?: WebReport
  zalo?: ZaloReport
  /** Seconds in all. */
  seconds: number
}

/**
 * Builds the mini app: the website with every page prerendered, the server's renderer, and the
 * package for Zalo. Each directory is finished aside and then put in place of the old one.
 * @throws Error when the content cannot be read, a page fails to render, or Zalo would refuse
 */
export async function buildMiniapp(options: BuildOptions): Promise<BuildReport> {
  const start = performance.now()
  const { targets = ['web', 'zalo'], apiOrigin, publicUrl, basePath = '/', codeDir } = options
  const outDirs = { ...outDirsIn(miniappDir), ...options.outDirs }
  const snapshot = isSnapshot(options.source) ? options.source : await readContent(options.source)
  const report: BuildReport = { contentVersion: snapshot.version, seconds: 0 }

  if (targets.includes('web')) {
    const serverDir = `${outDirs.server}.next`
    const webDir = `${outDirs.web}.next`
    await buildOrTake(codeDir, {
      name: 'server',
      outDir: serverDir,
      build: () => buildServer({ outDir: serverDir, base: basePath }),
    })
    const server = await loadServer(serverDir)
    report.web = await buildWeb({
      snapshot,
      server,
      serverDir,
      outDir: webDir,
      base: basePath,
      publicUrl,
      codeDir,
    })
    await checkOldPhones(webDir, 'web')
    await buildOrTake(codeDir, {
      name: 'tips',
      outDir: outDirs.tips,
      build: () => buildTips(outDirs.tips),
    })
    await checkOldPhones(outDirs.tips, 'tips')
    await putInPlace(serverDir, outDirs.server)
    await putInPlace(webDir, outDirs.web)
  }
  if (targets.includes('zalo')) {
    const zaloDir = `${outDirs.zalo}.next`
    report.zalo = await buildZalo({ snapshot, outDir: zaloDir, apiOrigin })
    await checkOldPhones(zaloDir, 'zalo')
    await putInPlace(zaloDir, outDirs.zalo)
  }
  report.seconds = Math.round((performance.now() - start) / 100) / 10
  return report
}

/** Where builds go below a directory, from which the service serves them. */
export function outDirsIn(directory: string): OutDirs {
  return {
    web: path.join(directory, 'dist'),
    server: path.join(directory, 'dist-ssr'),
    tips: path.join(directory, 'dist-tips'),
    zalo: path.join(directory, 'www'),
  }
}

/** Imports the server's build from its directory. */
export async function loadServer(directory: string): Promise<typeof Server> {
  // The query makes Node load a new build anew in a process that has loaded an older one.
  const url = pathToFileURL(path.join(directory, 'entry-server.js')).href
  return (await import(`${url}?built=${Date.now()}`)) as typeof Server
}

/** Reads a snapshot that `npx tsx build/cli.ts --save-snapshot` has written. */
export async function readSnapshotFile(file: string): Promise<ContentSnapshot> {
  return JSON.parse(await readFile(file, 'utf8')) as ContentSnapshot
}

function isSnapshot(source: ContentSource | ContentSnapshot): source is ContentSnapshot {
  return 'lists' in source
}
