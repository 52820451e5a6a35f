import type { PayloadRequest } from 'payload'
import { afterCommit } from '../../database/after-commit'
import { workSoon } from '../../jobs'

export const tableTask = 'table-import'

/** Hands an import to the background work, once the request's transaction is stored. */
export async function beginWork(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.jobs.queue({ task: tableTask, input: { import: id }, queue: 'default', req })
  await afterCommit(req, workSoon)
}
