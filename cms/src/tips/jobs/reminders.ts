import { hourMs } from '@chung-tay/shared/calendar'
import type { PayloadRequest, TaskConfig } from 'payload'
import type { Tip } from '@chung-tay/shared/payload-types'
import { idOf } from '../../platform/related-id'
import { openTipStates } from '@chung-tay/shared/tips/vocabulary'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { writeToHandlers, type Occasion } from './write-to-handlers'

type Stage = { mark: string; occasion: Occasion }

/** Every ten minutes: tells the unit's handlers of a new tip and of deadlines near or over, once each. */
export const tipRemindersTask: TaskConfig = {
  slug: 'tip-reminders',
  label: 'Nhắc hạn tin báo',
  schedule: [{ cron: '*/10 * * * *', queue: 'default' }],
  handler: async ({ req }) => ({ output: { reminded: await remindHandlers(req, new Date()) } }),
  outputSchema: [{ name: 'reminded', type: 'number', required: true }],
}

/** @returns How many tips there was something to say about. */
export async function remindHandlers(req: PayloadRequest, now: Date): Promise<number> {
  const { payload } = req
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, req })
  const { docs } = await payload.find({
    collection: 'tips',
    where: { state: { in: [...openTipStates] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  let reminded = 0
  for (const tip of docs) {
    const stage = stageOf(tip, now, settings.tips?.remindHours ?? 72)
    if (!stage || tip.remindedFor === stage.mark) continue
    // That it was said and the letter in the outbox are stored together.
    await inOwnTransaction(payload, async (own) => {
      await payload.update({
        collection: 'tips',
        id: tip.id,
        data: { remindedFor: stage.mark },
        depth: 0,
        overrideAccess: true,
        req: own,
      })
      await writeToHandlers(own, { ...tip, ...stage })
    })
    reminded += 1
  }
  return reminded
}

/** What is to be said of a tip now; each mark is said once. */
export function stageOf(
  { state, unit, classifyBy, resolveBy }: Pick<Tip, 'state' | 'unit' | 'classifyBy' | 'resolveBy'>,
  now: Date,
  remindHours: number,
): Stage | undefined {
  if (new Date(resolveBy) < now) return { mark: `over ${resolveBy}`, occasion: 'due' }
  if (state !== 'checking') {
    if (new Date(classifyBy) < now) return { mark: `unclassified ${classifyBy}`, occasion: 'due' }
    return { mark: `new ${idOf(unit)} ${classifyBy}`, occasion: 'new' }
  }
  const soon = new Date(now.getTime() + remindHours * hourMs)
  if (new Date(resolveBy) < soon) return { mark: `near ${resolveBy}`, occasion: 'due' }
  return undefined
}
