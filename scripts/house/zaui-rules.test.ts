import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { rootDir } from '../lib/paths'

/** A class of zmp-ui's, which only makes a rule of ours weigh more than one of theirs. */
const theirs = /\.zaui-[\w-]+/g

/** Selectors that name a class of zmp-ui's and do not stand beside the same one without it. */
function lonely(css: string): string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').match(/[^{};]+(?=\{)/g) ?? []
  return rules.flatMap((rule) => {
    const selectors = rule.split(',').map((each) => each.trim())
    return selectors.filter(
      (each) => each.search(theirs) >= 0 && !selectors.includes(each.replace(theirs, '')),
    )
  })
}

test('a build leaves out rules for classes of zmp-ui that it does not see: each of ours also stands without', () => {
  expect(lonely('.a .b.zaui-btn, .c { color: red }')).toEqual(['.a .b.zaui-btn'])
  expect(lonely('.a .b, .a .b.zaui-btn { color: red }')).toEqual([])
  const cwd = path.join(rootDir, 'miniapp/src')
  const files = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  )
  expect(files.length).toBeGreaterThan(20)
  const found = files.flatMap((file) =>
    lonely(readFileSync(path.join(cwd, file), 'utf8')).map((each) => `${file}: ${each}`),
  )
  expect(found).toEqual([])
})
