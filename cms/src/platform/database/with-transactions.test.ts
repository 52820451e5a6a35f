import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type DatabaseAdapterObj,
  type PayloadRequest,
} from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { afterCommit } from './after-commit'
import { atomically } from './atomically'
import { createWriter } from './one-writer'
import { withTransactions } from './with-transactions'

const dir = mkdtempSync(path.join(tmpdir(), 'chung-tay-turns-'))
const url = `file:${path.join(dir, 'test.db')}`
/** Long enough for a busy machine, and far from the longest wait of the lock below. */
const maxWaitMs = 60_000
let db: SQLiteAdapter

beforeAll(async () => {
  const sqlite = sqliteAdapter({ client: { url }, transactionOptions: {} })
  const adapter: DatabaseAdapterObj<SQLiteAdapter> = {
    ...sqlite,
    init: (args) =>
      Object.assign(sqlite.init(args), {
        drizzle: drizzle({ connection: { url } }),
        clientConfig: { url },
        initializing: Promise.resolve(),
        connect: async () => {},
        create: async ({ data, req }: { data: { id: string }; req?: PayloadRequest }) => {
          const within = (await req?.transactionID) ?? ''
          const at = (db.sessions[within]?.db ?? db.drizzle) as typeof db.drizzle
          await at.run(sql`INSERT INTO things VALUES (${data.id})`)
        },
      }),
  }
  const { takeOver, takeCommitError } = createWriter()
  const wrapped = withTransactions(adapter, {
    oneAtATime: true,
    maxWaitMs,
    connected: (connected) =>
      takeOver(Object.assign(connected, { client: connected.drizzle.$client })),
    takeCommitError,
  })
  db = wrapped.init({ payload: { logger: console } } as never)
  await db.connect!()
  await db.drizzle.run(sql`PRAGMA journal_mode = WAL`)
  await db.drizzle.run(sql`CREATE TABLE things (id TEXT PRIMARY KEY)`)
})
beforeEach(async () => void (await db.drizzle.run(sql`DELETE FROM things`)))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const request = () => ({ payload: { db } }) as unknown as PayloadRequest
const write = (id: string, req?: PayloadRequest) =>
  db.create({ collection: 'things', data: { id }, ...(req ? { req } : {}) } as never)
const stored = async () =>
  (await db.drizzle.all<{ id: string }>(sql`SELECT id FROM things ORDER BY id`)).map(({ id }) => id)
const pause = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms))

test('a write that is not handed its request is part of the transaction it runs in', async () => {
  await atomically(request(), async () => {
    await pause()
    await write('joined')
    expect(await stored()).toEqual([])
  })
  expect(await stored()).toEqual(['joined'])
})

test('so it is undone with it', async () => {
  const failing = atomically(request(), async () => {
    await write('joined')
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await stored()).toEqual([])
})

test('neither is the request changed on the way', async () => {
  const given = request()
  await atomically(request(), () => write('joined', given))
  expect(given.transactionID).toBeUndefined()
})

test('a transaction begun without the request of the one around it runs inside that one', async () => {
  const told: string[] = []
  await atomically(request(), async () => {
    await write('outer')
    const inner = request()
    await atomically(inner, async () => {
      await write('inner', inner)
      await afterCommit(inner, () => told.push('inner is durable'))
    })
    expect([await stored(), told]).toEqual([[], []])
  })
  expect([await stored(), told]).toEqual([['inner', 'outer'], ['inner is durable']])
})

test('when only the inner one fails, only what it wrote is undone', async () => {
  await atomically(request(), async () => {
    await write('outer')
    const inner = request()
    const failing = atomically(inner, async () => {
      await write('inner', inner)
      await write('joined')
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await write('later')
  })
  expect(await stored()).toEqual(['later', 'outer'])
})

test('when the outer one fails, the inner one is undone too, and its effects never happen', async () => {
  const told: string[] = []
  const failing = atomically(request(), async () => {
    const inner = request()
    await atomically(inner, async () => {
      await write('inner', inner)
      await afterCommit(inner, () => told.push('inner is durable'))
    })
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect([await stored(), told]).toEqual([[], []])
})

test('an inner failure beside other writes is never half undone: everything is', async () => {
  const outer = request()
  const both = atomically(outer, async () => {
    const inner = request()
    const failing = atomically(inner, async () => {
      await write('inner', inner)
      await pause(60)
      throw new Error('no')
    }).catch(() => {})
    await pause()
    await write('beside', outer)
    await failing
  })
  await expect(both).rejects.toThrow('beside')
  expect(await stored()).toEqual([])
})

test('work that nobody waited for is waited for at the end', async () => {
  await atomically(request(), async () => {
    const inner = request()
    void atomically(inner, async () => {
      await pause(60)
      await write('not waited for', inner)
    })
    await pause()
  })
  expect(await stored()).toEqual(['not waited for'])
})

test('people who come at the same time stay apart: one failure is nobody else’s', async () => {
  const one = (id: string) => {
    const req = request()
    return atomically(req, async () => {
      await write(id, req)
      await pause(5)
      await write(`${id} joined`)
      if (id === 'b') throw new Error('no')
    })
  }
  const ends = await Promise.allSettled([one('a'), one('b'), write('alone'), one('c')])
  expect(ends.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ])
  expect(await stored()).toEqual(['a', 'a joined', 'alone', 'c', 'c joined'])
})

test('what a transaction is begun beside is not in it', async () => {
  const req = request()
  const failing = atomically(req, async () => {
    await write('undone', req)
    await pause(60)
    throw new Error('no')
  })
  const beside = pause().then(() => write('kept'))
  await expect(failing).rejects.toThrow('no')
  await beside
  expect(await stored()).toEqual(['kept'])
})

test('the same holds for code that begins and ends transactions by Payload’s own functions', async () => {
  const req = request()
  await initTransaction(req)
  await write('joined')
  const other = request()
  await initTransaction(other)
  await write('undone', other)
  await killTransaction(other)
  await commitTransaction(req)
  await write('after')
  expect(await stored()).toEqual(['after', 'joined'])
})
