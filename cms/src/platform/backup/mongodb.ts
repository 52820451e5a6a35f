import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { BSON, MongoClient, type ClientSession, type Db, type Document } from 'mongodb'
import { createTally, type Manifest, type Tables } from './manifest'

type Described = Pick<Manifest, 'tables' | 'indexes'>

/** Documents written or inserted at once. */
const atOnce = 500

/**
 * Writes each collection into `<folder>/<collection>.bson`, documents one after the other in the order of
 * their ids, all as they were at one moment: a snapshot session, which needs a replica set.
 */
export function dumpMongo(url: string, folder: string): Promise<Described> {
  return withDatabase(url, async (db, client) => {
    await mkdir(folder, { recursive: true })
    const names = await collectionsOf(db)
    const tables: Tables = {}
    const indexes: Manifest['indexes'] = {}
    await client.withSession({ snapshot: true }, async (session) => {
      for (const name of names) {
        const tally = createTally()
        const counted = async function* () {
          for await (const bytes of documents(db, name, session)) {
            tally.add(bytes)
            yield bytes
          }
        }
        await pipeline(Readable.from(counted()), createWriteStream(fileOf(folder, name)))
        tables[name] = tally.end()
      }
    })
    for (const name of names) indexes[name] = await indexesOf(db, name)
    return { tables, indexes }
  })
}

/** @throws Error unless the database has no document. */
export function checkIsEmptyMongo(url: string): Promise<void> {
  return withDatabase(url, async (db) => {
    for (const name of await collectionsOf(db))
      if (await db.collection(name).findOne({}, { projection: { _id: 1 } }))
        throw new Error(`The database is not empty: ${name} has documents. Choose an empty one.`)
  })
}

/** Removes what a restore that failed had loaded. */
export function dropCollections(url: string, names: readonly string[]): Promise<void> {
  return withDatabase(url, async (db) => {
    // It may have failed before it had made all of them.
    for (const name of await collectionsOf(db))
      if (names.includes(name)) await db.collection(name).drop()
  })
}

/** Loads what `dumpMongo` wrote into an empty database. @returns What is there now. */
export function loadMongo(url: string, folder: string, { tables, indexes }: Described) {
  return withDatabase(url, async (db) => {
    const there = await collectionsOf(db)
    for (const name of Object.keys(tables)) {
      if (!there.includes(name)) await db.createCollection(name)
      const specs = indexes[name] ?? []
      if (specs.length > 0) await db.collection(name).createIndexes(specs as never)
      let waiting: Document[] = []
      const insert = async () => {
        if (waiting.length > 0) await db.collection(name).insertMany(waiting)
        waiting = []
      }
      for await (const bytes of readDocuments(fileOf(folder, name))) {
        // Numbers keep their kind: 1 and 1.0 are not the same to MongoDB.
        waiting.push(BSON.deserialize(bytes, { promoteValues: false }))
        if (waiting.length === atOnce) await insert()
      }
      await insert()
    }
    return describeMongo(db)
  })
}

async function describeMongo(db: Db): Promise<Tables> {
  const tables: Tables = {}
  for (const name of await collectionsOf(db)) {
    const tally = createTally()
    for await (const bytes of documents(db, name)) tally.add(bytes)
    tables[name] = tally.end()
  }
  return tables
}

async function collectionsOf(db: Db): Promise<string[]> {
  const found = await db.listCollections({}, { nameOnly: true }).toArray()
  return found
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.'))
    .sort()
}

/** Documents as BSON. */
const documents = (db: Db, name: string, session?: ClientSession) =>
  db
    .collection(name)
    .find({}, { session, raw: true, sort: { _id: 1 } }) as unknown as AsyncIterable<Buffer>

async function indexesOf(db: Db, name: string) {
  const all = await db.collection(name).listIndexes().toArray()
  return all
    .filter((index) => index.name !== '_id_')
    .map((index) => Object.fromEntries(Object.entries(index).filter(([key]) => key !== 'ns')))
}

/** Takes a file of documents apart: each begins with its own length, 32 bits, little-endian. */
async function* readDocuments(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0)
      if (length < 5) throw new Error(`${path.basename(file)} is damaged`)
      yield rest.subarray(0, length)
      rest = rest.subarray(length)
    }
  }
  if (rest.length > 0) throw new Error(`${path.basename(file)} ends in the middle of a document`)
}

const fileOf = (folder: string, collection: string) => path.join(folder, `${collection}.bson`)

async function withDatabase<T>(
  url: string,
  work: (db: Db, client: MongoClient) => Promise<T>,
): Promise<T> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000 })
  try {
    return await work(client.db(), client)
  } finally {
    await client.close()
  }
}
