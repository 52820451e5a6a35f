import { sql } from '@payloadcms/db-sqlite/drizzle'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { expect, test } from 'vitest'
import { migrations } from '../../migrations'

test('keys that lay with accounts go on as keys of their own, and the readable copy is gone', async () => {
  const db = drizzle({ connection: { url: ':memory:' } })
  const given = { db, payload: {}, req: {} } as never
  const at = migrations.findIndex(({ name }) => name.endsWith('_accounts'))
  for (const { up } of migrations.slice(0, at)) await up(given)
  await db.run(sql`INSERT INTO users (id, name, email, api_key, api_key_index)
    VALUES ('1', 'Một cửa', 'a@a.vn', 'encrypted', 'index'), ('2', 'Không khóa', 'b@a.vn', NULL, NULL)`)
  await migrations[at]!.up(given)
  expect(await db.all(sql`SELECT account, account_name, hash FROM api_keys`)).toEqual([
    { account: '1', account_name: 'Một cửa', hash: 'index' },
  ])
  const columns = await db.all<{ name: string }>(sql`SELECT name FROM pragma_table_info('users')`)
  expect(columns.map(({ name }) => name).filter((name) => /api_key/.test(name))).toEqual([])
})
