import { MongoClient, MongoServerError } from 'mongodb'
import { BootError } from './boot-error'

const waitMs = 15_000

/**
 * Waits for the MongoDB server to answer: it may be starting at the same time.
 * @throws BootError when it does not, or does not let this process in
 */
export async function waitForServer(url: string, say: (line: string) => void): Promise<void> {
  const end = Date.now() + waitMs
  for (let hasSaid = false; ; hasSaid = true) {
    const client = newClient(url)
    try {
      await client.connect()
      await client.db().command({ ping: 1 })
      return
    } catch (error) {
      if (isRefusal(error))
        throw new BootError(
          `DATABASE_URL: the database does not let this service in (${reason(error)}); check user, password and authSource`,
          { cause: error },
        )
      if (Date.now() > end)
        throw new BootError(
          `DATABASE_URL: no database answers at ${placeOf(url)} (${reason(error)}); start it, or correct the address and replicaSet`,
          { cause: error },
        )
      if (!hasSaid) say(`Waiting for the database at ${placeOf(url)} …`)
    } finally {
      await client.close()
    }
  }
}

function newClient(url: string): MongoClient {
  try {
    return new MongoClient(url, { serverSelectionTimeoutMS: 1500, maxPoolSize: 1 })
  } catch (error) {
    throw new BootError(
      `DATABASE_URL: is no address of a MongoDB server (${reason(error)}); as in mongodb://host:27017/chung-tay?replicaSet=rs0`,
      { cause: error },
    )
  }
}

/** 13: not allowed; 18: wrong user or password. */
const isRefusal = (error: unknown) =>
  error instanceof MongoServerError && (error.code === 13 || error.code === 18)

/** One line, of an error that may have several. */
const reason = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!

/** Hosts and database: the rest of the address may hold a password. */
const placeOf = (url: string) => url.replace(/^[a-z+]+:\/\/(?:[^@/]*@)?/, '').replace(/\?.*$/, '')
