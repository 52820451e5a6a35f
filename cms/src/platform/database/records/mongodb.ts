import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, Payload } from 'payload'
import { rowLimit, type Cursor, type Records } from './records'

type Filter = Record<string, unknown>
type Stored = Filter & { _id: string }

/** Records of a collection in MongoDB, where a record's id is its `_id`. */
export function mongoRecords<T extends { id: string }>(
  payload: Payload,
  slug: CollectionSlug,
  transaction: string | number | undefined,
): Records<T> {
  const { connection, sessions, collections } = payload.db as unknown as MongooseAdapter
  const name = collections[slug]?.collection.name
  if (!name) throw new Error(`No collection for ${slug}`)
  const stored = connection.collection<Stored>(name)
  const session = transaction === undefined ? undefined : sessions[transaction]
  const options = session ? { session } : {}

  return {
    get: async (id) => toRecord<T>(await stored.findOne({ _id: id }, options)),
    async find(where, limit = rowLimit) {
      const found = await stored.find(toFilter(where), options).limit(limit).toArray()
      return found.map((each) => toRecord<T>(each)!)
    },
    async page({ where, order, after, isBackwards = false, limit }) {
      const fields = order.map(fieldName)
      const filter = after
        ? { $and: [toFilter(where), beyond(fields, after, isBackwards)] }
        : toFilter(where)
      const way: 1 | -1 = isBackwards ? -1 : 1
      const found = await stored
        .find(filter as never, options)
        .sort(Object.fromEntries(fields.map((field) => [field, way])))
        .limit(limit)
        .toArray()
      return found.map((each) => toRecord<T>(each)!)
    },
    async insert({ id, ...rest }) {
      await stored.insertOne({ _id: id, ...rest } as never, options)
    },
    async changeIf(id, expected, change) {
      const done = await stored.updateOne(
        { ...toFilter(expected), _id: id } as never,
        { $set: change } as never,
        options,
      )
      return done.matchedCount === 1
    },
    async remove(id) {
      await stored.deleteOne({ _id: id }, options)
    },
    async removeAll(where) {
      await stored.deleteMany(toFilter(where) as never, options)
    },
    async add(counts) {
      if (counts.length === 0) return
      await stored.bulkWrite(
        counts.map((each) => ({
          updateOne: { filter: { _id: each.id }, update: addition(each) as never, upsert: true },
        })),
        { ...options, ordered: true },
      )
    },
    async sum(ranges) {
      if (ranges.length === 0) return 0
      const [row] = await stored
        .aggregate<{ total: number }>(
          [
            {
              $match: {
                $or: ranges.map(({ from, below }) => ({ _id: { $gte: from, $lt: below } })),
              },
            },
            { $group: { _id: null, total: { $sum: '$count' } } },
          ],
          options,
        )
        .toArray()
      return row?.total ?? 0
    },
    async sumBy({ by, between, oneOf }) {
      const match = {
        ...(between ? { [between.field]: { $gte: between.from, $lte: between.to } } : {}),
        ...(oneOf ? { [oneOf.field]: { $in: [...oneOf.values] } } : {}),
      }
      const group = Object.fromEntries(by.map((name) => [name, `$${name}`]))
      const found = await stored
        .aggregate<{
          _id: Pick<T, (typeof by)[number]>
          sum: number
        }>([{ $match: match }, { $group: { _id: group, sum: { $sum: '$count' } } }], options)
        .toArray()
      return found.map(({ _id, sum }) => ({ group: _id, sum }))
    },
  }
}

/** What a counter says besides its number is written once, when it begins. */
function addition({ id: _id, count, ...says }: Filter & { id: string }): Filter {
  return { $inc: { count }, ...(Object.keys(says).length > 0 ? { $setOnInsert: says } : {}) }
}

const fieldName = (name: string) => (name === 'id' ? '_id' : name)

function toFilter(where: object): Filter {
  return Object.fromEntries(
    Object.entries(where).map(([name, value]) => [fieldName(name), value as unknown]),
  )
}

function toRecord<T>(found: Stored | null): T | undefined {
  if (!found) return undefined
  const { _id, ...rest } = found
  return { id: _id, ...rest } as T
}

/** What comes after these values in the order of the fields, written out for the index. */
function beyond(fields: readonly string[], values: Cursor, isBackwards: boolean): Filter {
  const sign = isBackwards ? '$lt' : '$gt'
  return {
    $or: fields.map((field, at) => ({
      ...Object.fromEntries(fields.slice(0, at).map((each, index) => [each, values[index]])),
      [field]: { [sign]: values[at] },
    })),
  }
}
