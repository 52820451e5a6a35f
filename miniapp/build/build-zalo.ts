import { build, type Plugin } from 'vite'
import type { ContentManifest, NamedContent } from '../src/platform/content/content-manifest'
import type { ContentSnapshot } from '@chung-tay/shared/content/snapshot'
import { accentSheet } from '../src/platform/ui/accent-variables'
import { appConfigPlugin, appLook, type FirstPage } from './app-config'
import { checkZalo, type ZaloSize } from './check-zalo'
import { contentFiles, moduleFormat, type ContentFileSet } from './content-files'
import { writeBelow } from './files'
import { firstFrame } from './first-frame'
import { packageFilesPlugin } from './package-files'
import { zaloOptions } from './vite-options'

export type ZaloReport = ZaloSize

export type ZaloBuildOptions = {
  snapshot: ContentSnapshot
  outDir: string
  /** Absolute: in Zalo, relative addresses lead to Zalo's own host. */
  apiOrigin: string
}

/** Builds the package for Zalo and checks it. @throws Error when Zalo would refuse it */
export async function buildZalo(options: ZaloBuildOptions): Promise<ZaloReport> {
  const { snapshot, outDir, apiOrigin } = options
  if (!/^https?:\/\/[^/]+$/.test(apiOrigin)) {
    throw new Error(
      `The Zalo build needs an absolute API origin without a path, not "${apiOrigin}"`,
    )
  }
  const content = contentFiles(snapshot, moduleFormat)
  const { appName, accentColor } = snapshot.settings
  const frame = firstFrame(snapshot.settings)
  await build(
    zaloOptions({
      outDir,
      apiOrigin,
      plugins: [
        manifestPlugin(content),
        packageFilesPlugin(),
        accentPlugin(accentColor),
        appConfigPlugin(appLook(appName, accentColor), {
          ...firstPage(content.manifest),
          frame: frame.name,
        }),
      ],
    }),
  )
  // Beside the app's chunks, where a relative import() finds them.
  for (const { name, text } of [frame, content.manifestFile, ...content.files]) {
    await writeBelow(outDir, `assets/${name}`, text)
  }
  return checkZalo(outDir)
}

/** Home, with what `home/routes.ts` says that it reads. */
export const firstPage = ({
  settings,
  lists,
}: ContentManifest): Pick<FirstPage, 'module' | 'content'> => ({
  module: '/src/home/HomePage.tsx',
  content: [settings, ...firstLists.flatMap((name) => lists[name])],
})

export const firstLists = ['procedure-fields', 'alerts'] as const

/**
 * Names the files of the first page and of search in the code. The other two hundred stand in a module of
 * their own: their names are hashes, which no compression makes smaller.
 */
function manifestPlugin({ manifest, manifestFile }: ContentFileSet): Plugin {
  const { version, builtAt, settings, search, lists } = manifest
  const firsts = Object.fromEntries(firstLists.map((name) => [name, lists[name]]))
  const named: NamedContent = { version, builtAt, settings, search, lists: firsts }
  const source = [
    `export const named = ${JSON.stringify(named)}`,
    `export const manifestFile = ${JSON.stringify(manifestFile.name)}`,
  ].join('\n')
  const id = 'virtual:content-manifest'
  return {
    name: 'chung-tay:content-manifest',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (wanted) => (wanted === `\0${id}` ? source : undefined),
  }
}

/** The accent's colours in the stylesheet: the first frame has them before the app's code has come. */
function accentPlugin(accent: string): Plugin {
  return {
    name: 'chung-tay:accent',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = `${Buffer.from(file.source).toString()}${accentSheet(accent) ?? ''}`
    },
  }
}
