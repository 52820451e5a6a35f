import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  appConfig,
  appLook,
  type AppConfig,
  type WrittenFile,
} from '../../miniapp/build/app-config'
import { writeBelow } from '../../miniapp/build/files'
import { onTestFinished } from 'vitest'

const files: WrittenFile[] = [
  { type: 'chunk', fileName: 'assets/entry.1.module.js', isEntry: true, imports: ['assets/a.js'] },
  { type: 'chunk', fileName: 'assets/a.js', isEntry: false, imports: [] },
  {
    type: 'chunk',
    fileName: 'assets/home.module.js',
    isEntry: false,
    imports: [],
    facadeModuleId: '/app/home.tsx',
  },
  { type: 'asset', fileName: 'assets/style.css' },
]
const config = appConfig(appLook('Chung tay', '#0B6B3A'), files, {
  module: '/home.tsx',
  content: ['content-laws.1.module.js'],
  frame: 'first-frame.js',
})

const good: Record<string, string | Uint8Array> = {
  'assets/entry.1.module.js':
    'import"./a.js";const page=()=>import(`./later.module.js`);fetch("https://congan.example.vn/api")',
  'assets/a.js': 'const svg="http://www.w3.org/2000/svg"',
  'assets/home.module.js': 'export default 0',
  'assets/later.module.js': 'export default 1',
  'assets/content-laws.1.module.js': 'export default ["https://vanban.chinhphu.vn/1"]',
  'assets/first-frame.js': 'document.title',
  'assets/style.css': 'body{color:red}',
}

/**
 * For tests: a small package as it passes, with some files changed, left out (`null`), or other settings. Gone when
 * the test ends. @returns its folder
 */
export async function samplePackage(
  changes: Record<string, string | Uint8Array | null> = {},
  settings: Partial<AppConfig> = {},
): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'zalo-sample-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  const files = {
    'app-config.json': JSON.stringify({ ...config, ...settings }),
    ...good,
    ...changes,
  }
  for (const [name, content] of Object.entries(files)) {
    if (content !== null) await writeBelow(directory, name, content)
  }
  return directory
}
