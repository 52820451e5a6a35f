import { migrations } from '../../migrations'
import type { Env } from '../env'
import { checkDatabaseFile } from './database-file'
import { waitForServer } from './database-server'

const names = migrations.map(({ name }) => name)

/** Whether the service can work with the database. @throws BootError that says why not */
export async function checkDatabase({ databaseUrl }: Pick<Env, 'databaseUrl'>): Promise<void> {
  if (databaseUrl.startsWith('mongodb')) await waitForServer(databaseUrl, console.log)
  else checkDatabaseFile(databaseUrl, names)
}
