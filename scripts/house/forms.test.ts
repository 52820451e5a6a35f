import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** What is handed on there is the contest, and the tool to check with: one field of the page is not all of it. */
const sharedAllTheSame = [
  'miniapp/src/quiz/contests/ContestPage.tsx',
  'miniapp/src/scam-check/Start.tsx',
]

test('a page on which something is filled in offers nothing to hand on', () => {
  const files = readdirSync(path.join(root, 'miniapp/src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => `miniapp/src/${name}`)
  const withForm = files.filter((file) => {
    const source = read(file)
    return !file.includes('.test.') && /<Page\b/.test(source) && /\s<(\w+Form|Form)\b/.test(source)
  })
  expect(withForm.length).toBeGreaterThan(7)
  const without = withForm.filter((file) =>
    [...read(file).matchAll(/<Page\b[^>]*/g)].some(([opening]) => !opening.includes('isForm')),
  )
  expect(without.sort()).toEqual(sharedAllTheSame)
})
