import { dayMs } from '@chung-tay/shared/calendar'
import type { PayloadRequest, TaskConfig } from 'payload'

const keptMs = 30 * dayMs

export type FormerHeader = { at: string; header: string }

/**
 * Every night: drops headers that a re-encryption replaced more than 30 days ago. Until then they can
 * undo a broken re-encryption; after that a revoked key opens nothing that is stored here.
 */
export const dropFormerHeadersTask: TaskConfig = {
  slug: 'tip-former-headers',
  label: 'Bỏ khóa cũ của tin báo đã mã hóa lại',
  schedule: [{ cron: '50 2 * * *', queue: 'default' }],
  handler: async ({ req }) => ({ output: { dropped: await dropFormerHeaders(req, new Date()) } }),
  outputSchema: [{ name: 'dropped', type: 'number', required: true }],
}

/** @returns How many headers are gone. */
export async function dropFormerHeaders(req: PayloadRequest, now: Date): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'tip-parts',
    where: { formerHeaders: { exists: true } },
    pagination: false,
    depth: 0,
    select: { formerHeaders: true },
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  let dropped = 0
  for (const { id, formerHeaders } of docs) {
    const all = (formerHeaders as FormerHeader[] | null) ?? []
    const kept = keptHeaders(all, now)
    if (kept.length === all.length) continue
    dropped += all.length - kept.length
    await req.payload.update({
      collection: 'tip-parts',
      id,
      data: { formerHeaders: kept.length > 0 ? kept : null },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  return dropped
}

/** Those replaced less than 30 days ago. */
export function keptHeaders(all: readonly FormerHeader[], now: Date): FormerHeader[] {
  return all.filter(({ at }) => now.getTime() - new Date(at).getTime() < keptMs)
}
