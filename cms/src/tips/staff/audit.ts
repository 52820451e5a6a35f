import type { PayloadRequest } from 'payload'
import type { AuditAction } from './vocabulary'

type Line = {
  action: AuditAction
  /** Id of the unit concerned: its handlers may read the line. */
  unit?: string | null
  tip?: { id: string; reference: string }
  /** Fixed words or numbers only, such as the new state. */
  detail?: string
}

/** Adds a line to the log, in the request's transaction. Done by nobody when a job does it. */
export async function addAudit(req: PayloadRequest, { action, unit, tip, detail }: Line) {
  await req.payload.create({
    collection: 'tip-audit',
    data: {
      action,
      by: req.user?.id,
      byName: req.user ? nameOf(req.user) : 'Hệ thống',
      unit: unit ?? undefined,
      tip: tip?.id,
      reference: tip?.reference,
      detail,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

export function nameOf(user: NonNullable<PayloadRequest['user']>): string {
  return ('name' in user && user.name) || user.email || user.id
}
