import { and, asc, desc, eq, gte, inArray, lte, sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { CollectionSlug, Payload } from 'payload'
import { rowLimit, type IdRange, type Records } from './records'

type Table = SQLiteTable & Record<string, SQLiteColumn>
type Adapter = {
  drizzle: LibSQLDatabase
  sessions: Record<string, { db: LibSQLDatabase } | undefined>
  tables: Record<string, Table | undefined>
  tableNameMap: Map<string, string>
}

/** Records of a collection in the embedded database. */
export function sqliteRecords<T extends { id: string }>(
  payload: Payload,
  slug: CollectionSlug,
  transaction: string | number | undefined,
): Records<T> {
  const adapter = payload.db as unknown as Adapter
  const table = adapter.tables[slug.replaceAll('-', '_')]
  if (!table) throw new Error(`No table for ${slug}`)
  const db = transaction === undefined ? adapter.drizzle : adapter.sessions[transaction]?.db
  if (!db) throw new Error(`The transaction ${transaction} is over`)

  const column = (name: string): SQLiteColumn => {
    const found = table[name]
    if (!found) throw new Error(`No field ${name} in ${slug}`)
    return found
  }
  const matching = (where: Partial<T>) =>
    and(...Object.entries(where).map(([name, value]) => eq(column(name), value)))
  const select = (where: SQL | undefined, order: SQL[], limit: number) =>
    db
      .select()
      .from(table)
      .where(where)
      .orderBy(...order)
      .limit(limit) as unknown as Promise<T[]>

  return {
    get: async (id) => (await select(eq(column('id'), id), [], 1))[0],
    find: (where, limit = rowLimit) => select(matching(where), [], limit),
    page({ where, order, after, isBackwards = false, limit }) {
      const columns = order.map(column)
      // Compared as rows, so that the index leads straight to the place.
      const row = sql`(${sql.join(columns, sql`, `)})`
      const values = sql`(${sql.join(
        (after ?? []).map((value) => sql`${value}`),
        sql`, `,
      )})`
      const beyond = isBackwards ? sql`${row} < ${values}` : sql`${row} > ${values}`
      const way = isBackwards ? desc : asc
      return select(and(matching(where), after ? beyond : undefined), columns.map(way), limit)
    },
    async insert(record) {
      await db.insert(table).values(record)
    },
    async changeIf(id, expected, change) {
      const done = await db
        .update(table)
        .set(change)
        .where(and(eq(column('id'), id), matching(expected)))
      return done.rowsAffected === 1
    },
    async remove(id) {
      await db.delete(table).where(eq(column('id'), id))
    },
    async removeAll(where) {
      await db.delete(table).where(matching(where))
    },
    async add(counts) {
      // A few values a row; SQLite takes some tens of thousands.
      for (let at = 0; at < counts.length; at += rowLimit) {
        await db
          .insert(table)
          .values(counts.slice(at, at + rowLimit))
          .onConflictDoUpdate({
            target: column('id'),
            set: { count: sql`${column('count')} + excluded.count` },
          })
      }
    },
    async sum(ranges) {
      if (ranges.length === 0) return 0
      const [row] = await db.all<{ total: number | null }>(sumOf(table, column, ranges))
      return Number(row?.total ?? 0)
    },
    async sumBy({ by, between, oneOf }) {
      const columns = Object.fromEntries(by.map((name) => [name, column(name)]))
      const conditions = [
        ...(between
          ? [gte(column(between.field), between.from), lte(column(between.field), between.to)]
          : []),
        ...(oneOf ? [inArray(column(oneOf.field), [...oneOf.values])] : []),
      ]
      const rows = await db
        .select({ ...columns, sum: sql<number>`sum(${column('count')})` })
        .from(table)
        .where(and(...conditions))
        .groupBy(...Object.values(columns))
      return rows.map(({ sum, ...group }) => ({
        group: group as Pick<T, (typeof by)[number]>,
        sum: Number(sum),
      }))
    },
  }
}

/** One range scan for each range, added up in one statement. */
function sumOf(table: Table, column: (name: string) => SQLiteColumn, ranges: readonly IdRange[]) {
  const id = column('id')
  const count = column('count')
  const parts = ranges.map(
    ({ from, below }) =>
      sql`SELECT ${count} AS c FROM ${table} WHERE ${id} >= ${from} AND ${id} < ${below}`,
  )
  return sql`SELECT SUM(c) AS total FROM (${sql.join(parts, sql` UNION ALL `)})`
}
