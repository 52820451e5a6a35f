import Database from 'libsql'
import { MongoClient, ObjectId, type Collection } from 'mongodb'
import { randomUUID } from 'node:crypto'

type Stored = {
  /** Whether a process has begun with it. */
  isBegun: boolean
  /** How often its process ended while it ran. */
  ends?: number
}

type State = { processing: boolean; hasError: boolean }

/** Stores a job of the service's own in a database that only others have open. @returns Its id. */
export async function storeJob(at: string, { isBegun, ends = 0 }: Stored): Promise<string> {
  const now = new Date()
  const task = 'learn-statistics'
  const meta = { ends }
  if (at.startsWith('mongodb')) {
    const _id = new ObjectId()
    await onServer(at, (jobs) =>
      jobs.insertOne({
        ...{ _id, taskSlug: task, queue: 'default', input: {}, meta, totalTried: 0 },
        ...{ processing: isBegun, hasError: false, createdAt: now, updatedAt: now },
      }),
    )
    return _id.toHexString()
  }
  const id = randomUUID()
  inFile(at, (database) =>
    database
      .prepare(
        `INSERT INTO payload_jobs (id, task_slug, queue, input, meta, total_tried, processing, has_error, created_at, updated_at)
         VALUES (?, ?, 'default', '{}', ?, 0, ?, 0, ?, ?)`,
      )
      .run(id, task, JSON.stringify(meta), Number(isBegun), now.toISOString(), now.toISOString()),
  )
  return id
}

/** How those of the given jobs stand that are still there. */
export async function jobStates(at: string, ids: readonly string[]): Promise<State[]> {
  if (at.startsWith('mongodb'))
    return onServer(at, async (jobs) => {
      const found = await jobs.find({ _id: { $in: ids.map((id) => new ObjectId(id)) } }).toArray()
      return found.map(({ processing, hasError }) => ({ processing, hasError }))
    })
  return inFile(at, (database) =>
    ids.flatMap((id) => {
      const row = database
        .prepare('SELECT processing, has_error FROM payload_jobs WHERE id = ?')
        .get(id) as { processing: number; has_error: number } | undefined
      return row ? [{ processing: row.processing === 1, hasError: row.has_error === 1 }] : []
    }),
  )
}

type Row = { _id: ObjectId } & State & Record<string, unknown>

async function onServer<T>(url: string, work: (jobs: Collection<Row>) => Promise<T>): Promise<T> {
  const client = new MongoClient(url)
  try {
    return await work(client.db().collection<Row>('payload-jobs'))
  } finally {
    await client.close()
  }
}

function inFile<T>(file: string, work: (database: Database.Database) => T): T {
  const database = new Database(file)
  try {
    database.exec('PRAGMA busy_timeout = 10000')
    return work(database)
  } finally {
    database.close()
  }
}
