import Database from 'libsql'
import { expect, inject, test } from 'vitest'

type Row = { tbl: string; idx: string | null; stat: string }

test.skipIf(inject('databaseKind') !== 'sqlite')(
  'the embedded database knows how many rows its large tables have',
  () => {
    const database = new Database(`${inject('dataDir')}/chung-tay.db`, { readonly: true } as never)
    const known = (
      database.prepare('SELECT tbl, idx, stat FROM sqlite_stat1').all() as unknown as Row[]
    ).map(({ tbl }) => tbl)
    database.close()
    for (const table of ['units', 'procedures', 'quiz_questions', 'handbook'])
      expect(known).toContain(table)
  },
)
