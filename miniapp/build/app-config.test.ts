import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { homeRoutes } from '../src/home/routes'
import { listQueries } from '@chung-tay/shared/content/queries'
import { appConfig, appLook, type WrittenFile } from './app-config'
import { firstLists } from './build-zalo'
import { checkZalo } from './check-zalo'
import { writeBelow } from './files'

const files: WrittenFile[] = [
  { type: 'chunk', fileName: 'assets/entry.1.module.js', isEntry: true, imports: ['assets/a.js'] },
  { type: 'chunk', fileName: 'assets/a.js', isEntry: false, imports: ['assets/b.js'] },
  { type: 'chunk', fileName: 'assets/b.js', isEntry: false, imports: ['assets/a.js'] },
  { type: 'chunk', fileName: 'assets/page.js', isEntry: false, imports: ['assets/b.js'] },
  {
    type: 'chunk',
    fileName: 'assets/home.js',
    isEntry: false,
    imports: ['assets/b.js', 'assets/c.js'],
    facadeModuleId: '/app/src/home/HomePage.tsx',
  },
  { type: 'chunk', fileName: 'assets/c.js', isEntry: false, imports: [] },
  { type: 'asset', fileName: 'assets/entry.css' },
]
const first = {
  module: '/src/home/HomePage.tsx',
  content: ['content-a.module.js'],
  frame: 'first-frame.js',
}
const config = appConfig(appLook('Chung tay', '#0B6B3A'), files, first)

const directories: string[] = []
afterEach(async () => {
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true })
})

async function packageWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'zalo-'))
  directories.push(directory)
  for (const [name, content] of Object.entries(files)) await writeBelow(directory, name, content)
  return directory
}

test('the entry, what it imports, the first page with its content and the styles are listed; other pages are not', () => {
  expect(config.listSyncJS).toEqual(['assets/first-frame.js', 'assets/entry.1.module.js'])
  expect(config.listAsyncJS).toEqual([
    ...['assets/a.js', 'assets/b.js', 'assets/c.js', 'assets/home.js'],
    'assets/content-a.module.js',
  ])
  expect(config.listCSS).toEqual(['assets/entry.css'])
  expect(config.app.headerColor.light).toBe('#0b6b3a')
})

test('the first page is the one that reads what is listed', () => {
  const [home] = homeRoutes
  expect(home?.content({})).toEqual(firstLists.map((name) => listQueries[name]))
})

test('a first page that is no page is refused', () => {
  const gone = { ...first, module: '/src/home/Gone.tsx' }
  expect(() => appConfig(appLook('Chung tay', '#0B6B3A'), files, gone)).toThrow(/Gone\.tsx/)
})

test('a package passes whose listed files all exist', async () => {
  const directory = await packageWith({
    'app-config.json': JSON.stringify(config),
    'assets/first-frame.js': 'f',
    'assets/entry.1.module.js': 'a',
    'assets/a.js': 'a',
    'assets/b.js': 'b',
    'assets/c.js': 'c',
    'assets/home.js': 'h',
    'assets/content-a.module.js': 'd',
    'assets/entry.css': 'c',
  })
  expect((await checkZalo(directory)).files).toBe(9)
})

test('a listed file that is missing and a file over 3 MB are refused by name', async () => {
  const directory = await packageWith({
    'app-config.json': JSON.stringify(config),
    'assets/entry.1.module.js': new Uint8Array(3 * 1024 * 1024 + 1),
  })
  await expect(checkZalo(directory)).rejects.toThrow(/assets\/a\.js, which does not exist/)
  await expect(checkZalo(directory)).rejects.toThrow(/entry\.1\.module\.js has 3145729 bytes/)
})

test('a module that is listed to be kept and does not exist is refused by name', async () => {
  const directory = await packageWith({
    'app-config.json': JSON.stringify(config),
    'assets/package-files.1.module.js': 'export default ["gone.module.js"]\n',
  })
  await expect(checkZalo(directory)).rejects.toThrow(/names gone\.module\.js, which does not exist/)
})
