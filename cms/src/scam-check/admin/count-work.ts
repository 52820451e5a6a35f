import type { BasePayload } from 'payload'
import type { DeskPart } from './desk-parts'

/** How much waits in each part of the desk. */
export async function countWork(payload: BasePayload): Promise<Partial<Record<DeskPart, number>>> {
  const [pending, reports, contests] = await Promise.all([
    payload.count({ collection: 'scam-indicators', where: { state: { equals: 'pending' } } }),
    payload.count({ collection: 'scam-reports', where: { state: { equals: 'new' } } }),
    payload.count({ collection: 'scam-contests', where: { state: { equals: 'open' } } }),
  ])
  return {
    'cho-duyet': pending.totalDocs,
    'tin-bao': reports.totalDocs,
    'khieu-nai': contests.totalDocs,
  }
}
