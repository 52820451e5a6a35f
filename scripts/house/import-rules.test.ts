import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import rules, { quizRooms } from '../../.dependency-cruiser.mjs'

type Side = keyof typeof quizRooms
const sides = ['cms', 'miniapp'] as const
let house: string
const broken = new Map<string, string[]>()

/** A small house: each file imports what stands behind it. */
const files: Record<string, string[]> = {
  'shared/src/text/fold.ts': [],
  'shared/src/alerts/contract.ts': ['../text/fold'],
  'shared/src/alerts/reach.ts': ['../../../cms/src/alerts/index'],
  'cms/src/features.ts': ['./alerts', './alerts/draw'],
  'cms/src/platform/env.ts': [],
  'cms/src/platform/reach.ts': ['../alerts'],
  'cms/src/alerts/index.ts': ['../platform/env', '../units', '../../../shared/src/text/fold'],
  'cms/src/alerts/draw.ts': ['../units/vocabulary'],
  'cms/src/alerts/reach.ts': ['../units/desk'],
  'cms/src/alerts/across.ts': ['../../../miniapp/src/alerts/routes'],
  'cms/src/alerts/type-only.ts': ['type ../../../miniapp/src/alerts/routes'],
  'cms/src/alerts/lazy.ts': ['lazy ../units/desk'],
  'cms/src/units/index.ts': ['./desk'],
  'cms/src/units/desk.ts': [],
  'cms/src/units/vocabulary.ts': [],
  'cms/src/units/one.ts': ['./two'],
  'cms/src/units/two.ts': ['type ./one'],
  'cms/src/units/seed.ts': ['../../../content-seeds/src/load'],
  'cms/src/units/command.ts': ['../../../scripts/start'],
  'cms/src/units/command.test.ts': ['../../../scripts/start'],
  'miniapp/src/routes.ts': ['./alerts/routes'],
  'miniapp/src/alerts/routes.ts': ['lazy ./AlertsPage', '../search/find'],
  'miniapp/src/alerts/AlertsPage.ts': [],
  'cms/src/identity/index.ts': [],
  'cms/src/tips/ask.ts': ['../identity'],
  'miniapp/src/search/find.ts': [],
  'miniapp/src/search/reach.ts': ['../alerts/routes'],
  'content-seeds/src/load.ts': ['../../shared/src/text/fold'],
  'content-seeds/src/reach.ts': ['../../miniapp/src/routes'],
  'scripts/start.ts': ['../cms/src/features', '../miniapp/src/routes'],
  ...Object.fromEntries(sides.flatMap((side) => quizRooms[side].flatMap(quizRoom(side)))),
  ...Object.fromEntries(sides.flatMap(cellar)),
}

/** Files of a room of quiz: those named `up` import what is not below it, the others as they may. */
function quizRoom(side: Side) {
  return (room: string, at: number, rooms: string[]): [string, string[]][] => {
    const folder = `${side}/src/quiz/${room}`
    const owns = rooms.map((each) => `../${each}/own`)
    const above = [...owns.slice(at + 1), '../cellar/own']
    return [
      [`${folder}/own.ts`, []],
      [`${folder}/down.ts`, ['./own', '../words', ...owns.slice(0, at)]],
      ...above.map((target, each): [string, string[]] => [`${folder}/up-${each}.ts`, [target]]),
      [`${folder}/up.test.ts`, above],
    ]
  }
}

/** A room of quiz that nobody gave a place, and what stands in no room. */
function cellar(side: Side): [string, string[]][] {
  return [
    [`${side}/src/quiz/cellar/own.ts`, []],
    [`${side}/src/quiz/cellar/dig.ts`, ['./own']],
    [`${side}/src/quiz/words.ts`, []],
    [`${side}/src/quiz/all.ts`, quizRooms[side].map((room) => `./${room}/own`)],
  ]
}

function code(imported: string, at: number): string {
  const [kind, target] = imported.includes(' ') ? imported.split(' ') : ['', imported]
  if (kind === 'lazy') return `export const load${at} = () => import('${target}')`
  return `import ${kind} * as a${at} from '${target}'\nexport const b${at} = a${at}`
}

beforeAll(async () => {
  house = await mkdtemp(path.join(tmpdir(), 'chung-tay-house-'))
  for (const [file, imports] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(house, file)), { recursive: true })
    const text = imports.map(code).join('\n')
    await writeFile(path.join(house, file), `${text.replaceAll('type *', 'type *')}\nexport {}\n`)
  }
  const { forbidden, options = {} } = rules
  const { output } = await cruise(['shared', 'cms', 'miniapp', 'content-seeds', 'scripts'], {
    ...options,
    baseDir: house,
    tsConfig: undefined,
    validate: true,
    ruleSet: { forbidden },
  })
  for (const { rule, from } of (output as ICruiseResult).summary.violations)
    broken.set(rule.name, [...(broken.get(rule.name) ?? []), from])
})
afterAll(() => rm(house, { recursive: true, force: true }))

test.each([
  ['shared-imports-nobody', ['shared/src/alerts/reach.ts']],
  [
    'sides-never-meet',
    ['cms/src/alerts/across.ts', 'cms/src/alerts/type-only.ts', 'cms/src/units/seed.ts'],
  ],
  ['seeds-load-into-the-cms', ['content-seeds/src/reach.ts']],
  ['no-commands', ['cms/src/units/command.ts']],
  ['platform-knows-no-feature', ['cms/src/platform/reach.ts', 'miniapp/src/search/reach.ts']],
  ['features-by-their-public-files', ['cms/src/alerts/lazy.ts', 'cms/src/alerts/reach.ts']],
  ['tips-know-no-account', ['cms/src/tips/ask.ts']],
  ['contents-by-public-files', ['cms/src/features.ts']],
  ['quiz-rooms-have-a-place-cms', ['cms/src/quiz/cellar/dig.ts']],
  ['quiz-rooms-have-a-place-miniapp', ['miniapp/src/quiz/cellar/dig.ts']],
])('%s finds what breaks it and nothing else', (rule, from) => {
  expect([...(broken.get(rule) ?? [])].sort()).toEqual([...from].sort())
})

test.each(sides)('the rooms of quiz in %s are those that are there', async (side) => {
  const found = await readdir(path.join(import.meta.dirname, '../..', side, 'src/quiz'), {
    withFileTypes: true,
  })
  const folders = found.filter((each) => each.isDirectory()).map(({ name }) => name)
  expect([...quizRooms[side]].sort()).toEqual(folders.sort())
})

test.each(sides.flatMap((side) => quizRooms[side].map((room, at) => ({ side, room, at }))))(
  'quiz/$room in $side imports nothing of what does not stand below it',
  ({ side, room, at }) => {
    const above = Array.from({ length: quizRooms[side].length - at }, (_, each) => each)
    expect([...(broken.get(`quiz-one-way-${side}-${room}`) ?? [])].sort()).toEqual(
      above.map((each) => `${side}/src/quiz/${room}/up-${each}.ts`).sort(),
    )
  },
)

test('files that import each other are found, types included', () => {
  expect(broken.get('no-circle')?.length).toBeGreaterThan(0)
  expect(new Set(broken.get('no-circle'))).toContain('cms/src/units/one.ts')
})

test('every rule has been tried', () => {
  expect([...broken.keys()].sort()).toEqual(rules.forbidden!.map(({ name }) => name).sort())
})
