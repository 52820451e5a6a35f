import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

/**
 * Lets an adapter answer null when it is told to delete a document that is not there. Payload's adapter
 * for SQLite looks for it once more then, without the tables that the condition names, and fails.
 */
export function withDeleteOfNothing<T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const deleteOne = db.deleteOne.bind(db)
      db.deleteOne = async (asked) => {
        const { collection, req, where } = asked
        const isThere = await db.findOne({ collection, req, where, select: {} })
        // Payload's type knows no null here; its operations do.
        return isThere ? deleteOne(asked) : (null as never)
      }
      return db
    },
  }
}
