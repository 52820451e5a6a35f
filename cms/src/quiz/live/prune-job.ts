import type { PayloadRequest, TaskConfig } from 'payload'
import { everyPage } from '../../platform/database/records'
import { writeTurn } from '../contests/write-turn'
import { control } from './control'
import { refreshHall } from './hall/halls'
import {
  answerRecords,
  playerRecords,
  questionRecords,
  sessionRecords,
  type Session,
} from './session'

const hourMs = 3_600_000
/** A session in which nothing happens is over. */
const idleMs = 12 * hourMs
/** Names and answers stay for whoever looks at the result on the way home. */
const namesKeptMs = 24 * hourMs
const countsKeptMs = 365 * 24 * hourMs

/** Every hour: ends sessions that were forgotten, removes names and answers, and old counts. */
export const pruneLiveTask: TaskConfig = {
  slug: 'quiz-live-prune',
  label: 'Xóa tên và câu trả lời của các buổi đố vui trực tiếp',
  schedule: [{ cron: '25 * * * *', queue: 'default' }],
  handler: async ({ req }) => ({ output: await pruneLive(req, Date.now()) }),
  outputSchema: [
    { name: 'ended', type: 'number', required: true },
    { name: 'cleared', type: 'number', required: true },
    { name: 'removed', type: 'number', required: true },
  ],
}

/** @returns How many sessions were ended, lost their names, went altogether. */
export async function pruneLive({ payload }: Pick<PayloadRequest, 'payload'>, now: number) {
  const done = { ended: 0, cleared: 0, removed: 0 }
  const sessions = await sessionRecords({ payload })
  for await (const page of everyPage(sessions, { where: {}, order: ['openedAt', 'id'] }))
    for (const session of page) {
      const step = stepFor(session, now)
      if (!step) continue
      await writeTurn(payload, (req) => steps[step](req, session, now))
      if (step === 'ended') await refreshHall(session.id)
      done[step] += 1
    }
  return done
}

function stepFor(session: Session, now: number): keyof typeof steps | undefined {
  const { phase, changedAt, endedAt, clearedAt, openedAt } = session
  if (phase !== 'ended') return now - changedAt > idleMs ? 'ended' : undefined
  if (clearedAt === null) return now - (endedAt ?? 0) > namesKeptMs ? 'cleared' : undefined
  return now - openedAt > countsKeptMs ? 'removed' : undefined
}

const steps = {
  ended: (req: PayloadRequest, { id, rev }: Session, now: number) =>
    control(req, id, { action: 'end', rev }, now),
  async cleared(req: PayloadRequest, { id }: Session, now: number) {
    await (await playerRecords(req)).removeAll({ session: id })
    await (await answerRecords(req)).removeAll({ session: id })
    await (await sessionRecords(req)).changeIf(id, {}, { clearedAt: now })
  },
  async removed(req: PayloadRequest, { id }: Session) {
    await (await questionRecords(req)).removeAll({ session: id })
    await (await sessionRecords(req)).remove(id)
  },
}
