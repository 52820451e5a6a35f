import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin, type Rollup } from 'vite'
import { miniappDir } from './lib/paths'

/**
 * `npm run zmp-ui:sizes`: how many bytes of JavaScript each part of zmp-ui adds to an app that has React and the
 * router, and each of ours that stands in its place: gzip, by a build of each alone. The table in docs/zmp-ui.md has
 * them with the reasons.
 */
const ui = path.join(miniappDir, 'src/platform/ui')
const zalo =
  'App Page Header BottomNavigation Sheet Modal SnackbarProvider Tabs List Input Select Picker DatePicker Avatar Progress Checkbox Radio Switch Spinner Icon Text Button'
const parts: { name: string; imports: string }[] = [
  ...zalo.split(' ').map((name) => ({ name: `zmp-ui ${name}`, imports: imported(name, 'zmp-ui') })),
  ...[
    ['Button', 'Button'],
    ['Dialog', 'Dialog'],
    ['LinkList, LinkItem', 'links'],
    ['Notice', 'notices'],
    ['SearchField, SegmentedControl, Switch', 'fields'],
    ['Icon', 'Icon'],
    ['Section, Stack', 'layout'],
  ].map(([name = '', file = '']) => ({
    name: `ours   ${name}`,
    imports: imported(name, path.join(ui, file)),
  })),
  {
    name: 'ours   all forms',
    imports: `import * as all from '${ui}/forms'; globalThis.kept = all`,
  },
]

const none = await bytes('')
for (const { name, imports } of parts) {
  const kilobytes = ((await bytes(imports)) - none) / 1000
  console.log(`${name.padEnd(48)} ${kilobytes.toFixed(1).padStart(5)} kB`)
}

function imported(names: string, from: string): string {
  return `import { ${names} } from '${from}'; globalThis.kept = [${names}]`
}

async function bytes(imports: string): Promise<number> {
  const base =
    "import { createElement } from 'react'; import { createRoot } from 'react-dom/client';" +
    "import { BrowserRouter, Link } from 'react-router-dom';" +
    'globalThis.base = [createElement, createRoot, BrowserRouter, Link];'
  const built = (await build({
    root: miniappDir,
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    plugins: [entry(base + imports)],
    define: { 'import.meta.env.VITE_HOST': '"browser"', 'process.env.NODE_ENV': '"production"' },
    resolve: { dedupe: ['react', 'react-dom'] },
    build: {
      write: false,
      target: 'es2020',
      rolldownOptions: { input: 'virtual:entry', output: { codeSplitting: false } },
    },
  })) as Rollup.RollupOutput
  return built.output.reduce(
    (sum, file) => sum + (file.type === 'chunk' ? gzipSync(file.code).length : 0),
    0,
  )
}

/** A module that lies in no file. */
function entry(code: string): Plugin {
  return {
    name: 'entry',
    resolveId: (id) => (id === 'virtual:entry' ? path.join(miniappDir, 'src/measured.js') : null),
    load: (id) => (id.endsWith('/src/measured.js') ? code : null),
  }
}
