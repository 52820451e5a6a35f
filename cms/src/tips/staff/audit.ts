import type { PayloadRequest } from 'payload'
import { addLine } from '../../platform/database/log-collection'
import type { AuditAction } from './vocabulary'

type Line = {
  action: AuditAction
  /** Id of the unit concerned: its handlers may read the line. */
  unit?: string | null
  tip?: { id: string; reference: string }
  /** Fixed words, numbers and names of staff only, such as the new state. */
  detail?: string
}

/** Adds a line to the log, in the request's transaction. Done by nobody when a job does it. */
export async function addAudit(req: PayloadRequest, { action, unit, tip, detail }: Line) {
  await addLine(req, 'tip-audit', {
    action,
    unit: unit ?? undefined,
    tip: tip?.id,
    reference: tip?.reference,
    detail,
  })
}
