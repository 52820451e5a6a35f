import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const hostDir = new URL('../../miniapp/src/platform/host/', import.meta.url)
const docs = readFileSync(new URL('../../docs/zalo.md', import.meta.url), 'utf8')

/** The cells of the rows below a heading. */
function rowsBelow(heading: string): string[][] {
  const section = docs.split(`## ${heading}\n`)[1]!.split('\n## ')[0]!
  const rows = section.split('\n').filter((line) => line.startsWith('| `'))
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const bare = (cell = '') => cell.replaceAll('`', '')

test('docs/zalo.md says of every call of the SDK that the app takes what becomes of it in each case', () => {
  const source = readFileSync(new URL('zalo-sdk.ts', hostDir), 'utf8')
  const taken = /export \{([^}]+)\}/.exec(source)![1]!.match(/\w+/g)!
  const rows = rowsBelow('What each call of the SDK does')
  expect(rows.map(([name]) => bare(name)).sort()).toEqual([...taken].sort())
  for (const row of rows) {
    expect(row).toHaveLength(6)
    expect(row.filter((cell) => cell === '')).toEqual([])
  }
})

test('the limits it names are those of the code', () => {
  const files = [hostDir, new URL('../in-zalo/', hostDir)].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => !name.includes('.test.'))
      .map((file) => ({ file, folder })),
  )
  const limits = files.flatMap(({ file, folder }) => {
    const source = readFileSync(new URL(file, folder), 'utf8')
    const found = source.matchAll(/^(?:export )?const (\w+Ms) = ([\d_]+)$/gm)
    return [...found].map(([, name, ms]) => [
      name!,
      file,
      `${Number(ms!.replaceAll('_', '')) / 1000}`,
    ])
  })
  const told = rowsBelow('How long anything is waited for').map((row) => row.map(bare))
  expect(told.map((row) => row.join(' ')).sort()).toEqual(limits.map((row) => row.join(' ')).sort())
})
