import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

type Client = SQLiteAdapter['client']
type Transaction = Awaited<ReturnType<Client['transaction']>>
type Statement = Parameters<Transaction['execute']>[0]

/** The connection on which all transactions of this process run, one after another. */
export type Writer = {
  /** To be called once the adapter is connected. */
  takeOver(db: SQLiteAdapter): void
  /** Why the last commit failed; asked once, right after it. Payload itself passes over it. */
  takeCommitError(): unknown
  /**
   * Gives writes outside transactions a new connection. To be called after one of them met
   * SQLITE_BUSY: libsql does not reset a statement that did, so the connection keeps reading what was
   * there at that moment, and can never write again (SQLITE_BUSY_SNAPSHOT) before the garbage
   * collector comes by.
   */
  renewMain(): Promise<void>
}

/**
 * Lets transactions share one connection. libsql's own client leaves a connection open behind every
 * transaction, with its file handles and its memory, until the garbage collector happens to come by:
 * hundreds after a minute of writing.
 */
export function createWriter(): Writer {
  let commitError: unknown
  let renewMain = async () => {}
  return {
    takeOver({ client, clientConfig }) {
      let connection = open(clientConfig.url)
      let unfinished = false

      // libsql opens a new connection after it has given one to a transaction.
      const giveAway = client.transaction.bind(client)
      renewMain = async () => (await giveAway('deferred')).close()

      const begin = async (): Promise<Transaction> => {
        if (unfinished) await connection.execute('ROLLBACK').catch(() => {})
        try {
          await connection.execute('BEGIN IMMEDIATE')
        } catch (error) {
          // As with the main connection: after SQLITE_BUSY this one is stuck in the past.
          connection.close()
          connection = open(clientConfig.url)
          throw error
        }
        unfinished = true
        let isOver = false
        const finish = async (how: 'COMMIT' | 'ROLLBACK') => {
          if (isOver) return
          isOver = true
          await connection.execute(how)
          unfinished = false
        }
        // What comes after the end must not slip into the transaction of somebody else.
        const whileOpen = () => {
          if (isOver) throw new Error('The transaction is closed')
        }
        const execute = async (statement: Statement) => {
          whileOpen()
          return connection.execute(statement)
        }
        return {
          execute,
          async batch(statements) {
            const results = []
            for (const each of statements) results.push(await execute(each))
            return results
          },
          async executeMultiple(sql) {
            whileOpen()
            await connection.executeMultiple(sql)
          },
          async commit() {
            whileOpen()
            await finish('COMMIT').catch((error: unknown) => {
              commitError = error
              throw error
            })
          },
          rollback: () => finish('ROLLBACK'),
          close: () => void finish('ROLLBACK').catch(() => {}),
          get closed() {
            return isOver
          },
        }
      }
      client.transaction = begin
    },
    takeCommitError() {
      const error = commitError
      commitError = undefined
      return error
    },
    renewMain: () => renewMain(),
  }
}

/** SQLite syncs fully and checks foreign keys here unless told otherwise. */
function open(url: string): Client {
  return drizzle({ connection: { url } }).$client
}
