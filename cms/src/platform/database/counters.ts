import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { and, gte, inArray, lte, sql } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { isTransient } from './is-transient'

/** One counter: its id says what it counts, `fields` say it again for reading. */
export type Counter = { id: string; count: number; fields: Record<string, string> }

type Addition = {
  payload: Payload
  /** A collection without timestamps that has a text `id`, a number `count` and text fields. */
  collection: CollectionSlug
  counters: readonly Counter[]
  /** Adds within this request's transaction; without one, all additions happen together or not at all. */
  req?: PayloadRequest
}

/** SQLite takes at most 32,766 values in one statement. */
const chunk = 1000
const maxTries = 8

/** Adds to counters in one step each, whoever else adds at the same time; missing ones begin at 0. */
export async function addCounts({ payload, collection, counters, req }: Addition): Promise<void> {
  if (counters.length === 0) return
  if (await req?.transactionID) return addAll({ payload, collection, counters, req })
  for (let tries = 1; ; tries += 1) {
    try {
      return await addAll({ payload, collection, counters })
    } catch (error) {
      // Two replicas that add to the same counter at once: MongoDB lets one of them begin again.
      if (tries === maxTries || !isTransient(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** tries * Math.random()))
    }
  }
}

async function addAll({ payload, collection, counters, req }: Addition): Promise<void> {
  const { db } = payload
  const given = await req?.transactionID
  const own = given ? undefined : await db.beginTransaction()
  try {
    for (let at = 0; at < counters.length; at += chunk) {
      await add(payload, collection, counters.slice(at, at + chunk), given ?? own)
    }
    if (own) await db.commitTransaction(own)
  } catch (error) {
    if (own) await db.rollbackTransaction(own)
    throw error
  }
}

type Question = {
  payload: Payload
  collection: CollectionSlug
  groupBy: readonly string[]
  /** Inclusive bounds of a text field, such as days. */
  between?: { field: string; from: string; to: string }
  oneOf?: { field: string; values: readonly string[] }
}

/** A group's values, the sum of its counters and the largest of them. */
export type Sum = { group: Record<string, string>; sum: number; most: number }

/** Sums counters by groups, in the database. */
export async function sumCounts(question: Question): Promise<Sum[]> {
  const rows = isMongo(question.payload) ? await sumInMongo(question) : await sumInSqlite(question)
  return rows.map(({ sum, most, ...group }) => ({
    group: group as Record<string, string>,
    sum: Number(sum),
    most: Number(most),
  }))
}

type Transaction = Awaited<ReturnType<Payload['db']['beginTransaction']>>

async function add(
  payload: Payload,
  collection: CollectionSlug,
  counters: readonly Counter[],
  transaction: Transaction | undefined,
): Promise<void> {
  if (isMongo(payload)) {
    const db = payload.db as unknown as MongooseAdapter
    const session = transaction ? db.sessions[transaction] : undefined
    await mongoCollection(db, collection).bulkWrite(
      counters.map(({ id, count, fields }) => ({
        updateOne: {
          filter: { _id: id as never },
          update: { $inc: { count }, $setOnInsert: fields },
          upsert: true,
        },
      })),
      { session, ordered: false },
    )
    return
  }
  const db = payload.db as unknown as SQLiteAdapter
  const table = tableOf(db, collection)
  const within = (transaction && db.sessions[transaction]?.db) || db.drizzle
  await (within as typeof db.drizzle)
    .insert(table)
    .values(counters.map(({ id, count, fields }) => ({ ...fields, id, count })) as never)
    .onConflictDoUpdate({
      target: table.id!,
      set: { count: sql`${table.count} + excluded.count` } as never,
    })
}

async function sumInSqlite({ payload, collection, groupBy, between, oneOf }: Question) {
  const db = payload.db as unknown as SQLiteAdapter
  const table = tableOf(db, collection)
  const columns = Object.fromEntries(groupBy.map((name) => [name, table[name]!]))
  const conditions = [
    ...(between
      ? [gte(table[between.field]!, between.from), lte(table[between.field]!, between.to)]
      : []),
    ...(oneOf ? [inArray(table[oneOf.field]!, [...oneOf.values])] : []),
  ]
  return (await db.drizzle
    .select({
      ...columns,
      sum: sql<number>`sum(${table.count})`,
      most: sql<number>`max(${table.count})`,
    })
    .from(table)
    .where(and(...conditions))
    .groupBy(...Object.values(columns))) as Row[]
}

type Row = Record<string, unknown> & { sum: unknown; most: unknown }

async function sumInMongo({ payload, collection, groupBy, between, oneOf }: Question) {
  const match = {
    ...(between ? { [between.field]: { $gte: between.from, $lte: between.to } } : {}),
    ...(oneOf ? { [oneOf.field]: { $in: [...oneOf.values] } } : {}),
  }
  const group = Object.fromEntries(groupBy.map((name) => [name, `$${name}`]))
  const found = await mongoCollection(payload.db as unknown as MongooseAdapter, collection)
    .aggregate([
      { $match: match },
      { $group: { _id: group, sum: { $sum: '$count' }, most: { $max: '$count' } } },
    ])
    .toArray()
  return found.map(({ _id, sum, most }) => ({ ...(_id as object), sum, most }) as Row)
}

const isMongo = ({ db }: Payload) => db.name === 'mongoose'

/** The driver's own collection: Mongoose would add times and casts. */
function mongoCollection(db: MongooseAdapter, collection: CollectionSlug) {
  return db.collections[collection]!.collection
}

function tableOf(db: SQLiteAdapter, collection: CollectionSlug) {
  const name =
    db.tableNameMap.get(collection.replaceAll('-', '_')) ?? collection.replaceAll('-', '_')
  return db.tables[name] as unknown as SQLiteTable & Record<string, SQLiteColumn>
}
