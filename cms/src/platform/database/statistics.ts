import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, TaskConfig } from 'payload'
import { isTransient } from './is-transient'

/**
 * Lets SQLite look at its tables, so that it knows which index finds the fewest rows. Without that it
 * guesses, and a list of a few thousand documents with its joins takes seconds instead of milliseconds.
 * It looks at 400 rows of an index at most, so the time it takes does not grow with the tables.
 * @param when A connection just `opened` has asked nothing yet: every table is looked at. One that is
 * `running` looks only at what its own questions would have needed, where tables have grown much.
 */
export async function learnStatistics(
  { client }: Pick<SQLiteAdapter, 'client'>,
  when: 'opened' | 'running',
): Promise<void> {
  try {
    await client.execute('PRAGMA analysis_limit = 400')
    await client.execute(when === 'opened' ? 'ANALYZE' : 'PRAGMA optimize')
  } catch (error) {
    // Another process writes for so long; it, or the next hour, will do it.
    if (!isTransient(error)) throw error
  }
}

/** Every hour: tables may have grown, as after an import. */
export const learnStatisticsTask: TaskConfig = {
  slug: 'learn-statistics',
  label: 'Cập nhật thống kê của cơ sở dữ liệu',
  schedule: [{ cron: '50 * * * *', queue: 'default' }],
  handler: async ({ req: { payload } }) => {
    if (isEmbedded(payload)) await learnStatistics(payload.db, 'running')
    return { output: {} }
  },
}

const isEmbedded = (payload: Payload): payload is Payload & { db: SQLiteAdapter } =>
  payload.db.name === 'sqlite'
