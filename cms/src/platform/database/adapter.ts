import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import path from 'node:path'
import { migrations } from '../../migrations'
import type { Env } from '../env'
import { withTransactions } from './with-transactions'

/** Chooses the database by its URL: `file:` is the embedded SQLite, `mongodb:` a MongoDB server. */
export function databaseAdapter({ databaseUrl }: Pick<Env, 'databaseUrl'>) {
  if (databaseUrl.startsWith('mongodb')) {
    // Without a replica set in the URL the driver has no transactions, and Payload turns them off silently.
    const hasReplicaSet =
      /[?&]replicaSet=/.test(databaseUrl) || databaseUrl.startsWith('mongodb+srv:')
    return withTransactions(
      mongooseAdapter({
        url: databaseUrl,
        ...(hasReplicaSet ? {} : { transactionOptions: false as const }),
      }),
      { oneAtATime: false },
    )
  }
  return withTransactions(
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
    { oneAtATime: true },
  )
}
