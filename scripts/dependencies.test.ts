import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { dependencyReasons } from './lib/dependency-reasons'
import { directDependencies } from './lib/direct-dependencies'
import { rootDir } from './lib/paths'

const direct = directDependencies()
const names = new Set(direct.map(({ name }) => name))

test('docs/dependencies.md names every direct dependency with its version and why it is here', () => {
  const rows = readFileSync(path.join(rootDir, 'docs/dependencies.md'), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  expect(names.size).toBeGreaterThan(50)
  for (const { name, version } of direct) {
    const row = rows.find(([, named, at]) => named === `\`${name}\`` && at === version)
    expect(row, `${name} ${version}: npm run deps`).toBeDefined()
    expect(row?.[7], `the reason for ${name}`).toBe(dependencyReasons[name])
  }
})

test('every version is exact, and every reason belongs to a dependency', () => {
  for (const { name, version } of direct) expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
  expect(Object.keys(dependencyReasons).filter((name) => !names.has(name))).toEqual([])
})

test('the lockfile names no registry but npm’s', () => {
  const lock = readFileSync(path.join(rootDir, 'package-lock.json'), 'utf8')
  expect(lock.match(/"integrity"/g)?.length).toBeGreaterThan(500)
  const hosts = [...lock.matchAll(/[a-z+]+:\/\/([^/"]+)[^"]*\.tgz/g)].map(([, host]) => host)
  expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([])
})

test('no command has a name that npm runs by itself: it would install within an install', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(rootDir, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const own = [
    'preinstall',
    'install',
    'postinstall',
    'prepublish',
    'preprepare',
    'prepare',
    'postprepare',
    'dependencies',
  ]
  expect(Object.keys(scripts).filter((name) => own.includes(name))).toEqual([])
})
