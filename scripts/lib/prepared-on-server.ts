import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient, type Db } from 'mongodb'
import { prepareDatabase, type Account } from './prepare-database'

/** A database as a first start leaves it, on the server that is tested, and who may sign in to it. */
type PreparedOnServer = { databaseUrl: string; admin: Account }

const variable = 'TEST_PREPARED_DATABASE'

/**
 * Prepares a database on a MongoDB server once, to be copied by every run that is given what this answers.
 * @returns The variable of the environment by which a run finds it.
 */
export async function prepareOnServer(databaseUrl: string): Promise<Record<string, string>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'chung-tay-prepared-'))
  const admin = await prepareDatabase({ dataDir, databaseUrl })
  await rm(dataDir, { recursive: true, force: true })
  return { [variable]: JSON.stringify({ databaseUrl, admin } satisfies PreparedOnServer) }
}

/**
 * Fills a new database with what was prepared on the same server: every collection, its indexes first,
 * as a service that starts on it would have made them.
 * @returns The administrator; nobody where nothing was prepared.
 */
export async function copyFromServer(databaseUrl: string): Promise<Account | undefined> {
  const given = process.env[variable]
  if (!given) return undefined
  const prepared = JSON.parse(given) as PreparedOnServer
  const client = await MongoClient.connect(databaseUrl)
  try {
    await copyDatabase(client.db(new URL(prepared.databaseUrl).pathname.slice(1)), client.db())
  } finally {
    await client.close()
  }
  return prepared.admin
}

async function copyDatabase(from: Db, to: Db): Promise<void> {
  for (const { name } of await from.listCollections({}, { nameOnly: true }).toArray()) {
    const collection = await to.createCollection(name)
    const indexes = await from.collection(name).indexes()
    const beyondId = indexes.filter(({ name }) => name !== '_id_')
    if (beyondId.length > 0)
      await collection.createIndexes(beyondId.map(({ v: _, ...index }) => index))
    const documents = await from.collection(name).find().toArray()
    if (documents.length > 0) await collection.insertMany(documents)
  }
}
