import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { features } from '../../cms/src/features'
import { routes } from './miniapp-routes'

const root = new URL('../../', import.meta.url).pathname
/** Folders that hold something: what git keeps of them. */
const foldersOf = (folder: string) =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => readdirSync(path.join(root, folder, name)).length > 0)

/** Folders that are no features: what everybody stands on, and pages that belong to the app itself. */
const rooms = {
  'cms/src': ['app', 'migrations', 'platform'],
  'miniapp/src': ['find', 'home', 'mine', 'not-found', 'platform', 'preferences', 'search'],
  'shared/src': ['calendar', 'charts', 'codes', 'content', 'files', 'http', 'phone', 'text'],
  'content-seeds': ['demo', 'src', 'node_modules'],
}
const names = features.map(({ name }) => name).filter((name) => name !== 'platform')

test('every folder of the CMS is a feature that the list names by its folder', () => {
  const folders = foldersOf('cms/src').filter((name) => !rooms['cms/src'].includes(name))
  expect([...names].sort()).toEqual(folders.sort())
})

test.each(['miniapp/src', 'shared/src', 'content-seeds'] as const)(
  'a feature has the same name in %s',
  (side) => {
    const others = foldersOf(side).filter((name) => !rooms[side].includes(name))
    for (const name of others) expect(names, `${side}/${name}`).toContain(name)
  },
)

test('every feature of the mini app hands its pages over in routes.ts, and the list has them all', () => {
  const handed = foldersOf('miniapp/src').filter((name) =>
    readdirSync(path.join(root, 'miniapp/src', name)).includes('routes.ts'),
  )
  const listed = [
    ...readFileSync(path.join(root, 'miniapp/src/routes.ts'), 'utf8').matchAll(
      /from '\.\/([\w-]+)\/routes'/g,
    ),
  ].map(([, name]) => name)
  expect(listed.sort()).toEqual(handed.sort())
  expect(routes.length).toBeGreaterThan(40)
})

test('the lists of features hold nothing else', () => {
  const imported = (file: string) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(/from '([^']+)'/g)].map(([, at]) => at)
  for (const at of imported('cms/src/features.ts')) expect(at).toMatch(/^\.\/[\w-]+(\/[\w-]+)?$/)
  expect(imported('cms/src/payload.config.ts').filter((at) => at?.startsWith('.'))).toEqual([
    './features',
    './generated-types',
    './platform/compose',
  ])
  for (const at of imported('cms/src/server.ts').filter((one) => one?.startsWith('.')))
    expect(at).toMatch(/^\.\/platform\//)
})

/** The province's settings are what everybody stands on; users are whom Payload signs in, and belong to units. */
const known = new Set(['settings', 'units', 'users'])

test('the platform names no feature and no collection of one', () => {
  const words = features
    .filter(({ name }) => name !== 'platform')
    .flatMap(({ name, collections = [] }) => [name, ...collections.map(({ slug }) => slug)])
    .filter((word) => !known.has(word))
  // As a string or a part of a path: 'tips', '/tips/admin/…', `scam-check/`.
  const pattern = new RegExp(`['"\`/](${words.join('|')})['"\`/]`)
  const found = filesBelow('cms/src/platform').flatMap((file) =>
    readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .filter((line) => pattern.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})

test('every retention rule names a task that exists', () => {
  const tasks = features.flatMap(({ tasks = [] }) => tasks.map(({ slug }) => slug as string))
  const rules = features.flatMap(({ retention = [] }) => retention)
  expect(rules.length).toBeGreaterThan(4)
  for (const { task, what } of rules) expect(tasks, what).toContain(task)
})

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true })
    .map((file) => path.join(folder, String(file)))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file))
}
