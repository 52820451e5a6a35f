import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWriter } from './one-writer'

const dir = mkdtempSync(path.join(tmpdir(), 'chung-tay-writer-'))
const clientConfig = { url: `file:${path.join(dir, 'test.db')}` }
const { $client: client } = drizzle({ connection: clientConfig })
const writer = createWriter()

beforeAll(async () => {
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('CREATE TABLE parents (id INTEGER PRIMARY KEY)')
  await client.execute(
    'CREATE TABLE children (parent INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)',
  )
  writer.takeOver({ client, clientConfig } as SQLiteAdapter)
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const parents = async () =>
  Number((await client.execute('SELECT count(*) AS n FROM parents')).rows[0]!.n)

test('what is committed is there, what is rolled back is not', async () => {
  const first = await client.transaction('write')
  await first.execute('INSERT INTO parents VALUES (1)')
  expect(await parents()).toBe(0)
  await first.commit()
  const second = await client.transaction('write')
  await second.execute('INSERT INTO parents VALUES (2)')
  await second.rollback()
  expect(await parents()).toBe(1)
  expect(writer.takeCommitError()).toBeUndefined()
})

test('a statement that comes after the end does not slip into the next transaction', async () => {
  const first = await client.transaction('write')
  await first.rollback()
  const second = await client.transaction('write')
  await expect(first.execute('INSERT INTO parents VALUES (3)')).rejects.toThrow('closed')
  await second.commit()
  expect(await parents()).toBe(1)
})

test('a commit that the database refuses is told, once, and the next transaction goes well', async () => {
  const failing = await client.transaction('write')
  await failing.execute('INSERT INTO children VALUES (999)')
  await expect(failing.commit()).rejects.toThrow(/FOREIGN KEY/)
  expect(String(writer.takeCommitError())).toContain('FOREIGN KEY')
  expect(writer.takeCommitError()).toBeUndefined()
  const next = await client.transaction('write')
  await next.execute('INSERT INTO parents VALUES (4)')
  await next.commit()
  expect(await parents()).toBe(2)
  expect((await client.execute('SELECT * FROM children')).rows).toHaveLength(0)
})

test('after another process held the database, the next try goes well', async () => {
  const { $client: other } = drizzle({ connection: clientConfig })
  const held = await other.transaction('write')
  await held.execute('INSERT INTO parents VALUES (50)')
  await expect(client.transaction('write')).rejects.toThrow(/SQLITE_BUSY/)
  await held.commit()
  const next = await client.transaction('write')
  await next.execute('INSERT INTO parents VALUES (51)')
  await next.commit()
  expect(await parents()).toBe(4)
})

test('so does a write outside a transaction, once the connection is renewed', async () => {
  const { $client: other } = drizzle({ connection: clientConfig })
  const held = await other.transaction('write')
  await held.execute('INSERT INTO parents VALUES (60)')
  const write = () => client.execute('INSERT INTO parents VALUES (61)')
  await expect(write()).rejects.toThrow(/SQLITE_BUSY/)
  await held.commit()
  await writer.renewMain()
  await write()
  expect(await parents()).toBe(6)
})

test.skipIf(!existsSync('/proc/self/fd'))('many transactions open no more files', async () => {
  const openFiles = () =>
    readdirSync('/proc/self/fd').filter((each) => {
      try {
        return readlinkSync(`/proc/self/fd/${each}`).startsWith(dir)
      } catch {
        return false
      }
    }).length
  const before = openFiles()
  for (let index = 0; index < 50; index += 1) {
    const transaction = await client.transaction('write')
    await transaction.execute({ sql: 'INSERT INTO parents VALUES (?)', args: [100 + index] })
    await transaction.commit()
  }
  expect(openFiles()).toBe(before)
})
