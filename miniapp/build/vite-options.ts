import react from '@vitejs/plugin-react'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InlineConfig, Plugin } from 'vite'
import { hasOwnPlugin, viewportFallback } from './old-phones/lower-plugins'
import { listPlace } from './package-files'
import { purgeCssPlugin } from './purge-css'
import { smallerStartPlugin } from './smaller-start'

/** Folder of the mini app. */
export const miniappDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** What every build and the development server have in common. */
export function commonOptions(): InlineConfig {
  return {
    root: miniappDir,
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), hasOwnPlugin()],
    css: { postcss: { plugins: [viewportFallback()] } },
    // The workspace has React 19 for the CMS; zmp-ui needs the 18 that lies here.
    resolve: { dedupe: ['react', 'react-dom'] },
  }
}

const browsers = ['es2020', 'chrome87', 'safari14']

/** The web build: pages prerendered later, assets with hashed names, a manifest of its chunks. */
export function webOptions({ outDir, base }: { outDir: string; base: string }): InlineConfig {
  const options = commonOptions()
  return {
    ...options,
    base,
    plugins: [options.plugins, purgeCssPlugin()],
    define: { 'import.meta.env.VITE_API_ORIGIN': '""', 'import.meta.env.VITE_HOST': '"browser"' },
    build: {
      outDir,
      emptyOutDir: true,
      manifest: 'client-manifest.json',
      target: browsers,
      cssTarget: browsers,
      // Slower than Vite's own, but a kilobyte less on every first visit.
      minify: 'terser',
      terserOptions: { compress: { passes: 2 } },
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: path.join(miniappDir, 'index.html'),
        output: {
          // The entry names every other file: two hundred names would be half a kilobyte at home.
          chunkFileNames: ({ name }) => `assets/${isKnownByName(name) ? '[name]-' : ''}[hash:7].js`,
          assetFileNames: ({ names: [name = ''] }) =>
            `assets/${name.endsWith('.css') && !isKnownByName(name) ? '' : '[name]-'}[hash:7][extname]`,
          codeSplitting: { groups: [vendorChunk, commonChunk, homeChunk, pageChunk, typedChunk] },
        },
      },
    },
  }
}

/** By their names the service worker leaves out Zalo's and the map. */
const isKnownByName = (name: string) => /^(zalo|PointMap)/.test(name)

/** Enough of a file's name to know it by. */
const shortName = (name: string) => (isKnownByName(name) ? name : name.slice(0, 4))

/** The server's build: renders pages to HTML; carries all it needs, apart from Node itself. */
export function serverOptions({ outDir, base }: { outDir: string; base: string }): InlineConfig {
  const options = commonOptions()
  return {
    ...options,
    base,
    plugins: [options.plugins, moduleIdPlugin()],
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: true,
      ssr: path.join(miniappDir, 'src/entry-server.tsx'),
      target: 'node20',
      minify: false,
      rolldownOptions: {
        // One file: parts that import the entry by its name would load it a second time beside the one
        // that was asked for with a query, and what pages say of themselves would go to the wrong one.
        output: { entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  }
}

export type ZaloOptions = {
  outDir: string
  apiOrigin: string
  /** Writes app-config.json and the content manifest. */
  plugins: Plugin[]
}

/** The Zalo build: relative addresses, module names as Zalo's shell expects them. */
export function zaloOptions({ outDir, apiOrigin, plugins }: ZaloOptions): InlineConfig {
  const options = commonOptions()
  return {
    ...options,
    base: './',
    publicDir: false,
    plugins: [options.plugins, purgeCssPlugin(), smallerStartPlugin(), ...plugins],
    define: {
      'import.meta.env.VITE_API_ORIGIN': JSON.stringify(apiOrigin),
      'import.meta.env.VITE_HOST': '"zalo"',
      'import.meta.env.VITE_PACKAGE_FILES': JSON.stringify(listPlace),
    },
    build: {
      outDir,
      emptyOutDir: true,
      // Zalo's shell loads every stylesheet at the start anyway; one is one request, and no page waits for its own.
      cssCodeSplit: false,
      target: browsers,
      cssTarget: browsers,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: path.join(miniappDir, 'src/entry-zalo.tsx'),
        output: {
          entryFileNames: 'assets/[name].[hash].module.js',
          // The page for crime tips by its whole name: a journey watches who learns that it comes.
          chunkFileNames: ({ name }) =>
            `assets/${name.startsWith('Tips') ? name : shortName(name)}.[hash:7].module.js`,
          assetFileNames: 'assets/[name].[hash][extname]',
          codeSplitting: { groups: [vendorChunk, commonChunk, homeChunk, pageChunk] },
        },
      },
    },
  }
}

// React and the router change rarely: in a file of their own, phones keep them over our updates.
const vendorChunk = {
  name: 'vendor',
  test: /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run\/router|use-sync-external-store)\/|node_modules\/swr\/(?!dist\/infinite)/,
}

// What many pages share, in one file: a dozen small ones would compress worse and cost a request each.
// Home has no forms, dialogs or typed words: however many pages share what serves them, home does without.
const commonChunk = {
  name: 'common',
  test: /\/(miniapp|shared)\/src\/(?!platform\/(submissions|speech|files|lazy-part|ui\/(NotFound|Page|PageHelp|page-tools|use-share|SectionDrawing|Beside|Contents|Filters|WideLinks|facts|fields|early-input|forms|Dialog))\b|files\/|text\/(repair-eth|clean-input|fold)\b)|node_modules\/(zmp-ui|clsx|@babel\/runtime)\//,
  minShareCount: 16,
}

// Small parts that home shares with a few pages, likewise.
const homeChunk = {
  name: 'home-parts',
  test: /alerts\/(severities|feeds|severity-badge|concerns)\.|clock\/use-now|calendar\/moments|hold-keyboard|media-address|phone\/spaced|settings\/closed-ways|units\/places\/MyPlace\./,
  minShareCount: 2,
}

// What stands around the content of every page but home.
const pageChunk = {
  name: 'page',
  test: /platform\/(ui\/(Page|PageHelp|page-tools|use-share|SectionDrawing|Beside|Contents|Filters|WideLinks|facts)|speech)\b/,
  minShareCount: 2,
}

// What understands typed words, for every page that takes some.
const typedChunk = {
  name: 'typed',
  test: /shared\/src\/text\/(repair-eth|clean-input|fold|word-key|accents|sound|telex|syllable)\.|router\/keep-fragment/,
  minShareCount: 2,
}

/** Name under which a page's module tells its own path, for finding the page's chunk. */
export const moduleIdExport = '__moduleId'

/** Lets every component module of the server's build name itself. */
function moduleIdPlugin(): Plugin {
  return {
    name: 'chung-tay:module-id',
    transform(code, id) {
      if (!id.startsWith(`${miniappDir}/src/`) || !id.endsWith('.tsx')) return undefined
      const name = JSON.stringify(path.relative(miniappDir, id).split(path.sep).join('/'))
      return { code: `${code}\nexport const ${moduleIdExport} = ${name}\n`, map: null }
    },
  }
}
