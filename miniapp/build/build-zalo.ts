import { build, type Plugin } from 'vite'
import type { ContentManifest } from '../src/platform/content/content-manifest'
import type { ContentSnapshot } from '@chung-tay/shared/content/snapshot'
import { appConfigPlugin, appLook, type FirstPage } from './app-config'
import { checkZalo, type ZaloSize } from './check-zalo'
import { contentFiles, moduleFormat } from './content-files'
import { writeBelow } from './files'
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
  await build(
    zaloOptions({
      outDir,
      apiOrigin,
      plugins: [
        manifestPlugin(content.manifest),
        packageFilesPlugin(),
        appConfigPlugin(appLook(appName, accentColor), firstPage(content.manifest)),
      ],
    }),
  )
  // Beside the app's chunks, where a relative import() finds them.
  for (const { name, text } of content.files) await writeBelow(outDir, `assets/${name}`, text)
  return checkZalo(outDir)
}

/** Home, with what `home/routes.ts` says that it reads. */
export const firstPage = ({ settings, lists }: ContentManifest): FirstPage => ({
  module: '/src/home/HomePage.tsx',
  content: [settings, ...firstLists.flatMap((name) => lists[name])],
})

export const firstLists = ['procedure-fields', 'alerts'] as const

function manifestPlugin(manifest: ContentManifest): Plugin {
  const id = 'virtual:content-manifest'
  return {
    name: 'chung-tay:content-manifest',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) =>
      source === `\0${id}` ? `export default ${JSON.stringify(manifest)}` : undefined,
  }
}
