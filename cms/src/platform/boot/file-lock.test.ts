import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createRequire } from 'node:module'
import { afterAll, expect, test } from 'vitest'
import { withFileLock } from './file-lock'

const room = mkdtempSync(path.join(tmpdir(), 'chung-tay-lock-'))
afterAll(() => rmSync(room, { recursive: true, force: true }))
const file = path.join(room, '.lock')
const maxWaitMs = 60_000

test('work under one lock runs one after another, and who waits says so once', async () => {
  const log: string[] = []
  let isWaiting = () => {}
  const waits = new Promise<void>((resolve) => (isWaiting = resolve))
  let second: Promise<string> | undefined
  const first = await withFileLock(
    file,
    { onWait: () => log.push('never'), maxWaitMs },
    async () => {
      const onWait = () => {
        log.push('waits')
        isWaiting()
      }
      second = withFileLock(file, { onWait, maxWaitMs }, async () => {
        log.push('second')
        return 'two'
      })
      await waits
      log.push('first')
      return 'one'
    },
  )
  expect([first, await second]).toEqual(['one', 'two'])
  expect(log).toEqual(['waits', 'first', 'second'])
})

test('a lock whose holder was killed is free', async () => {
  const holder = path.join(room, 'holder.cjs')
  const libsql = createRequire(import.meta.url).resolve('libsql')
  writeFileSync(
    holder,
    `const lock = new (require(${JSON.stringify(libsql)}))(${JSON.stringify(file)})
     lock.exec('BEGIN EXCLUSIVE')
     process.send('held')
     setInterval(() => {}, 1000)`,
  )
  const child = fork(holder)
  await new Promise((resolve) => child.once('message', resolve))
  const done = withFileLock(
    file,
    { onWait: () => child.kill('SIGKILL'), maxWaitMs },
    async () => 'free',
  )
  expect(await done).toBe('free')
})

test('work that fails gives the lock back', async () => {
  const fails = withFileLock(file, { onWait: () => {}, maxWaitMs }, async () => {
    throw new Error('failed')
  })
  await expect(fails).rejects.toThrow('failed')
  expect(await withFileLock(file, { onWait: () => {}, maxWaitMs }, async () => 'free')).toBe('free')
})
