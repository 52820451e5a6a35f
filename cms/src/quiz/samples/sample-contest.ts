import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { sha256 } from '../../platform/crypto/sha256'
import { dayMs } from '@chung-tay/shared/calendar'
import type { QuizContest } from '@chung-tay/shared/payload-types'
import { countByTopic, starterSlugs, usableWhere } from '../questions'
import { addSamplePlayers } from './sample-players'
import { mayFollow, mondayWords, roundEnd } from './sample-weeks'

const recordName = 'quiz-contests/cuoc-thi-mau'
/** From being announced to its start: the draw is committed to before, as for every contest. */
const leadMs = 15_000
/** Rounds that are over stay for five weeks, with their boards and explanations. */
const keptMs = 35 * dayMs
const mostQuestions = 10

/**
 * A sample contest that is open, so that whoever starts the service for the first time has something
 * to play: real questions (only those kept for contests, so practice loses none), a committed draw,
 * no prizes. A round lasts from Monday to Sunday evening, so that results and explanations, which nobody
 * sees before, never are far, and the board starts anew each week. One that an editor cancelled or
 * removed does not come back.
 * @param now In ms.
 * @returns The slug of a contest made now.
 */
export async function openSampleContest(
  payload: Payload,
  now = Date.now(),
): Promise<string | undefined> {
  const req = await createLocalReq({}, payload)
  const earlier = await req.payload.find({
    collection: 'quiz-contests',
    where: { isSample: { equals: true } },
    sort: '-endsAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const last = earlier.docs[0]
  const wasMade = await hasRecord(req)
  if (last ? !isOver(last, now) || !mayFollow(now) : wasMade) return
  // Invented people stand only where everything is invented and says so.
  const { isFictional } = await payload.findGlobal({ slug: 'settings', depth: 0, req })
  const startsAt = now + leadMs
  const endsAt = roundEnd(startsAt)
  const edition = 1 + Math.max(0, ...earlier.docs.map(({ slug }) => editionOf(slug)))
  const banks = await keptBanks(req, edition)
  if (banks.length === 0) return
  const { id, slug } = await payload.create({
    collection: 'quiz-contests',
    data: {
      ...sample,
      rules: rulesWhere(isFictional === true),
      title: `Thi thử tuần ${mondayWords(endsAt)}: Bạn hiểu luật đến đâu?`,
      slug: edition === 1 ? 'cuoc-thi-mau' : `cuoc-thi-mau-${edition}`,
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
      banks,
      state: 'draft',
    },
    depth: 0,
  })
  await payload.update({ collection: 'quiz-contests', id, data: { state: 'announced' }, depth: 0 })
  if (isFictional) await addSamplePlayers(payload, id)
  await removeOldRounds(payload, earlier.docs, now)
  if (!wasMade) await remember(payload)
  return slug
}

/** Over as planned: a cancelled round is the last one. */
const isOver = ({ state, endsAt }: QuizContest, now: number) =>
  state === 'announced' && Date.parse(endsAt) <= now

const editionOf = (slug: string) => Number(/-(\d+)$/.exec(slug)?.[1] ?? 1)

async function removeOldRounds(
  payload: Payload,
  rounds: readonly QuizContest[],
  now: number,
): Promise<void> {
  const old = rounds.filter(({ endsAt }) => Date.parse(endsAt) + keptMs < now)
  for (const { id } of old) {
    const common = { collection: 'quiz-contests', id, depth: 0 } as const
    await payload.update({ ...common, data: { state: 'cancelled' } })
    await payload.delete(common)
  }
}

const rulesWhere = (hasMadeUpPlayers: boolean) =>
  'Đây là cuộc thi mẫu để làm quen. Kết quả chỉ để vui, chứng nhận in ra có ghi chữ “mẫu”.' +
  (hasMadeUpPlayers ? ' Trên bảng có sẵn vài người chơi mẫu do máy tạo ra.' : '') +
  '\n\nBan tổ chức đổi hoặc hủy cuộc thi này bất cứ lúc nào khi có cuộc thi thật.'

const sample = {
  summary:
    'Cuộc thi mẫu, mỗi tuần một vòng từ thứ Hai. Ai cũng thi được, không có giải. Kết quả và giải thích từng câu có lúc 20 giờ Chủ nhật.',
  organiser: 'Ban tổ chức cuộc thi mẫu',
  timing: 'total' as const,
  seconds: 600,
  attemptsAllowed: 10,
  whoMayEnter: 'anyone' as const,
  groupKind: 'commune' as const,
  asksPrediction: true,
  questionSource: 'kept' as const,
  givesCertificate: true,
  certificatePercent: 50,
  isSample: true,
}

/**
 * Questions from as many topics as the starter content keeps some of for contests, so that a round is about
 * all of life; each round begins where the one before stopped. One of each topic stays undrawn where it can.
 */
async function keptBanks(
  req: PayloadRequest,
  edition: number,
): Promise<{ topic: string; count: number }[]> {
  const counts = await countByTopic(req, {
    and: [
      usableWhere('contest'),
      { usableIn: { equals: 'contest' } },
      { slug: { in: [...(await starterSlugs(req))] } },
    ],
  })
  const kept = [...counts].sort(([, a], [, b]) => b - a)
  const begin = ((edition - 1) * mostQuestions) % Math.max(1, kept.length)
  const inTurn = [...kept.slice(begin), ...kept.slice(0, begin)].map(([topic, has]) => ({
    topic,
    most: Math.min(3, Math.max(1, has - 1)),
  }))
  const drawn = [1, 2, 3]
    .flatMap((turn) => inTurn.filter(({ most }) => most >= turn))
    .slice(0, mostQuestions)
  return inTurn.flatMap(({ topic }) => {
    const count = drawn.filter((each) => each.topic === topic).length
    return count > 0 ? [{ topic, count }] : []
  })
}

async function hasRecord(req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'seed-records',
    where: { name: { equals: recordName } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

async function remember(payload: Payload): Promise<void> {
  const hash = sha256(JSON.stringify(sample))
  await payload.create({
    collection: 'seed-records',
    data: { name: recordName, seedHash: hash, storedHash: hash },
  })
}
