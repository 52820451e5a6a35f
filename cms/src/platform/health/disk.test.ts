import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkDisk } from './disk'

const dir = mkdtempSync(path.join(tmpdir(), 'chung-tay-disk-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('a folder with room is fine, and left as it was', async () => {
  const disk = await checkDisk(dir, 1)
  expect(disk).toMatchObject({ ok: true, problem: undefined })
  expect(disk.freeBytes).toBeGreaterThan(1)
  expect(readdirSync(dir)).toEqual([])
})

test('too little room is a problem before it is none', async () => {
  expect(await checkDisk(dir, Number.MAX_SAFE_INTEGER)).toMatchObject({ ok: false, problem: 'LOW' })
})

test('a folder that is gone, or in which nothing can be written', async () => {
  expect(await checkDisk(path.join(dir, 'gone'))).toEqual({
    ok: false,
    freeBytes: undefined,
    problem: 'ENOENT',
  })
})
