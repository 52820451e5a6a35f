import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { noteLasting } from './repeat'
import { writes } from './take-turns'

type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

/** Notes that a write outside a transaction remains; see `repeatOnConflict`. */
export function noteLastingWrites(db: BaseDatabaseAdapter): void {
  const methods = db as unknown as Record<string, Write | undefined>
  for (const name of writes) {
    const write = methods[name]?.bind(db)
    if (!write) continue
    methods[name] = async (args) => {
      const result = await write(args)
      if (!(await args.req?.transactionID)) noteLasting()
      return result
    }
  }
}
