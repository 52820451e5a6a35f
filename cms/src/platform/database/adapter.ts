import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import path from 'node:path'
import type { BaseDatabaseAdapter } from 'payload'
import { migrations } from '../../migrations'
import { aloneOnDatabase } from '../boot/alone'
import { isService } from '../boot/is-service'
import type { Env } from '../env'
import { withDeleteOfNothing } from './delete-of-nothing'
import { createWriter } from './one-writer'
import { learnStatistics } from './statistics'
import { withVersionsInOrder } from './versions-in-order'
import { withTransactions } from './with-transactions'

/** Chooses the database by its URL: `file:` is the embedded SQLite, `mongodb:` a MongoDB server. */
export function databaseAdapter({ databaseUrl }: Pick<Env, 'databaseUrl'>) {
  // Connecting migrates.
  const connecting = (connect: () => Promise<void>) => aloneOnDatabase({ databaseUrl }, connect)
  if (databaseUrl.startsWith('mongodb')) {
    // Without a replica set in the URL the driver has no transactions, and Payload turns them off silently.
    const hasReplicaSet =
      /[?&]replicaSet=/.test(databaseUrl) || databaseUrl.startsWith('mongodb+srv:')
    return withTransactions(
      withVersionsInOrder(
        mongooseAdapter({
          url: databaseUrl,
          connectOptions: patience(databaseUrl),
          ...(hasReplicaSet ? {} : { transactionOptions: false as const }),
        }),
      ),
      { oneAtATime: false, open: openMongoTransaction, connecting },
    )
  }
  const { takeOver, takeCommitError, renewMain } = createWriter()
  return withTransactions(
    withVersionsInOrder(
      withDeleteOfNothing(
        sqliteAdapter({
          client: { url: databaseUrl },
          idType: 'uuid',
          push: false,
          wal: true,
          busyTimeout: 5000,
          transactionOptions: {},
          prodMigrations: migrations,
          migrationDir: path.resolve(process.cwd(), 'src/migrations'),
        }),
      ),
    ),
    {
      oneAtATime: true,
      connecting,
      // Before the writer opens its connection, which reads them then. Commands live with what is known.
      connected: async (db) => {
        if (isService()) await learnStatistics(db, 'opened')
        takeOver(db)
      },
      takeCommitError,
      renewMain,
    },
  )
}

/**
 * How long the driver waits for a server that is away: its own 30 s are longer than anybody waits. What
 * the URL says goes before.
 */
function patience(url: string): Record<string, number> {
  const ours = {
    serverSelectionTimeoutMS: 1500,
    connectTimeoutMS: 5000,
    heartbeatFrequencyMS: 2000,
  }
  // An address of several servers is none that URL reads.
  const options = new URLSearchParams(url.split('?')[1])
  const given = new Set([...options.keys()].map((name) => name.toLowerCase()))
  return Object.fromEntries(Object.entries(ours).filter(([name]) => !given.has(name.toLowerCase())))
}

/**
 * MongoDB opens a transaction with its first command, and refuses a second one that arrives before
 * that has happened. Payload validates fields in parallel: one small read goes first.
 */
async function openMongoTransaction(db: BaseDatabaseAdapter, id: string | number): Promise<void> {
  const { sessions, connection } = db as unknown as MongooseAdapter
  const session = sessions[id]
  if (!session) return
  await connection.collection('content-changes').findOne({}, { session, projection: { _id: 1 } })
}
