import path from 'node:path'
import { build } from 'vite'
import { injectManifest } from 'workbox-build'
import { earlyScripts } from './early-scripts'
import { commonOptions, miniappDir } from './vite-options'

/** Builds `sw.js` into the web build, with the list of what it keeps from the first visit. */
export async function writeServiceWorker(outDir: string, base: string): Promise<string[]> {
  await build({
    ...commonOptions(),
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: ['es2020', 'chrome87', 'safari14'],
      rolldownOptions: {
        input: path.join(miniappDir, 'src/platform/service-worker/sw.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
      },
    },
  })
  const { warnings } = await injectManifest({
    swSrc: path.join(outDir, 'sw.js'),
    swDest: path.join(outDir, 'sw.js'),
    globDirectory: outDir,
    globPatterns: [
      'shell.html',
      'offline.html',
      ...earlyScripts,
      'manifest.webmanifest',
      'content/manifest.*.json',
      'icons/icon.svg',
      'icons/icon-192.png',
      'assets/**/*.{js,css}',
    ],
    // Zalo's SDK is only for the app inside Zalo, which has no service worker; a map is for who opens one.
    globIgnores: ['assets/zalo-sdk*', 'assets/PointMap*'],
    dontCacheBustURLsMatching: /\/(assets|content)\//,
    modifyURLPrefix: { '': base },
    maximumFileSizeToCacheInBytes: 3_000_000,
  })
  return warnings
}
