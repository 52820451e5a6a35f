import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findBuiltPages } from './built-pages'

const dir = mkdtempSync(path.join(tmpdir(), 'chung-tay-pages-'))
const dist = path.join(dir, 'dist')
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function page(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  for (const ending of ['', '.br', '.gz'])
    writeFileSync(path.join(folder, `index.html${ending}`), `${text}${ending}`)
}

test('pages are found by their address, with what was compressed beside them', async () => {
  page(dist, 'home')
  page(path.join(dist, 'thu-tuc/cap-the'), 'procedure')
  page(path.join(dir, 'secret'), 'not a page of the site')
  const pages = await findBuiltPages(dist)
  const read = async (address: string) => (await pages.read(address))?.body.toString()
  expect(await read('/')).toBe('home')
  expect(await read('/thu-tuc/cap-the')).toBe('procedure')
  expect((await pages.read('/'))?.encoded).toEqual({
    br: Buffer.from('home.br'),
    gzip: Buffer.from('home.gz'),
  })
  for (const address of ['/thu-tuc', '/thu-tuc/', '/../secret', '/thu-tuc/../../secret', '', '.'])
    expect(await read(address), address).toBeUndefined()
})
