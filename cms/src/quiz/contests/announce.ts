import { randomBytes, randomUUID } from 'node:crypto'
import {
  APIError,
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import type { QuizContest } from '@chung-tay/shared/payload-types'
import { sha256 } from '../../platform/crypto/sha256'
import { records } from '../../platform/database/records'
import { keyLimit } from '../../platform/database/ranking'
import { askableQuestions } from './askable'
import { groupsOf } from './groups'
import { holdForContest, releaseFromContest } from './holds'
import { banksOf, limitSecondsOf, plannedQuestions } from './measures'
import { poolHash, type Pool } from './pool'

/** What decides who wins: fixed once the contest is announced. */
const fixedFields = [
  'startsAt',
  'endsAt',
  'banks',
  'questionSource',
  'timing',
  'seconds',
  'attemptsAllowed',
  'whoMayEnter',
  'groupKind',
  'groupNames',
  'asksPrediction',
  'givesCertificate',
  'certificatePercent',
] as const

/**
 * Announcing draws the seed, freezes the questions and publishes the hash of both, always before the
 * start. Going back to a draft is possible until the start and gives up seed and questions.
 */
export const announceContest: CollectionBeforeChangeHook<QuizContest> = async ({
  data,
  originalDoc,
  req,
}) => {
  const before = originalDoc?.state ?? 'draft'
  const next = { ...originalDoc, ...data } as QuizContest
  checkWindow(next, req)
  const hasStarted = Boolean(originalDoc?.pool) && new Date(originalDoc!.startsAt) <= new Date()
  if (before !== 'announced' && next.state === 'announced') {
    if (hasStarted)
      throw refusal(req, 'state', 'Cuộc thi đã bắt đầu rồi thì không công bố lại được.')
    return { ...data, ...(await freeze(next, req)) }
  }
  if (before === 'announced' && next.state === 'draft') {
    if (hasStarted) throw refusal(req, 'state', 'Cuộc thi đã bắt đầu. Chỉ còn hủy được.')
    await release(originalDoc!, req)
    return {
      ...data,
      seedHash: null,
      poolHash: null,
      pool: null,
      announcedAt: null,
      withdrawn: null,
    }
  }
  if (before === 'announced' && next.state === 'cancelled') await release(originalDoc!, req, true)
  if (before === 'cancelled' && next.state === 'draft' && hasStarted)
    throw refusal(req, 'state', 'Cuộc thi đã bắt đầu rồi bị hủy thì không mở lại được.')
  if (next.state !== 'draft' && before !== 'draft') keepFixed(originalDoc!, data, req)
  return data
}

/** A contest that people took part in is cancelled, not deleted; only a cancelled sample goes, and everything in it. */
export const keepStarted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const contest = await req.payload.findByID({ collection: 'quiz-contests', id, depth: 0, req })
  if (isCancelledSample(contest)) return
  if (contest.pool && new Date(contest.startsAt) <= new Date())
    throw new APIError('Cuộc thi đã diễn ra thì không xóa được. Hãy hủy.', 400, undefined, true)
  if (contest.pool) await release(contest, req)
}

/** Whether a contest is a sample that an editor put an end to: it may go, whoever played in it. */
export const isCancelledSample = ({ isSample, state }: QuizContest): boolean =>
  isSample === true && state === 'cancelled'

async function freeze(contest: QuizContest, req: PayloadRequest): Promise<Partial<QuizContest>> {
  if (new Date(contest.startsAt) <= new Date())
    throw refusal(req, 'startsAt', 'Phải công bố trước giờ bắt đầu. Hãy chọn giờ muộn hơn.')
  const banks = banksOf(contest)
  const questions = await askableQuestions(req, contest)
  const pool = questions.map((question) => ({
    id: question.id,
    topic: typeof question.topic === 'object' ? question.topic.id : question.topic,
    question,
  }))
  const short = banks.find(
    ({ topic, count }) => pool.filter((each) => each.topic === topic).length < count,
  )
  if (short) {
    const has = pool.filter((each) => each.topic === short.topic).length
    throw refusal(
      req,
      'banks',
      contest.questionSource === 'practice'
        ? `Một chủ đề chỉ có ${has} câu dùng được cho cuộc thi (đã duyệt, căn cứ còn hiệu lực đến hết cuộc thi, không có trong cuộc thi khác chưa kết thúc) mà cần ${short.count}.`
        : `Một chủ đề chỉ có ${has} câu giữ kín cho cuộc thi (đã duyệt, căn cứ còn hiệu lực đến hết cuộc thi, không có trong cuộc thi khác chưa kết thúc) mà cần ${short.count}. Hãy soạn thêm câu “Chỉ dùng cho cuộc thi”, hoặc chọn lấy cả câu luyện tập nếu chấp nhận rằng ai cũng có thể biết trước đáp án.`,
    )
  }
  if ((plannedQuestions(contest) + 1) * (limitSecondsOf(contest) + 1) >= keyLimit)
    throw refusal(req, 'seconds', 'Bài thi quá dài: hãy giảm số câu hoặc thời gian.')
  const groups = await groupsOf(contest, req)
  if (contest.groupKind !== 'none' && groups.length === 0)
    throw refusal(req, 'groupNames', 'Chưa có tên nào trong danh sách.')
  const seed = randomBytes(32).toString('hex')
  const id = randomUUID()
  const pools = await records<Pool>(req, 'quiz-pools')
  await pools.insert({ id, seed, questions: pool, groups })
  await holdForContest(
    req,
    contest,
    pool.map((each) => each.id),
  )
  return {
    pool: id,
    seedHash: sha256(seed),
    withdrawn: null,
    poolHash: poolHash(banks, pool),
    announcedAt: new Date().toISOString(),
  }
}

async function release(
  contest: QuizContest,
  req: PayloadRequest,
  keepsPool = false,
): Promise<void> {
  const pools = await records<Pool>(req, 'quiz-pools')
  const pool = contest.pool ? await pools.get(contest.pool) : undefined
  if (!pool) return
  await releaseFromContest(
    req,
    contest,
    pool.questions.map((each) => each.id),
  )
  if (!keepsPool) await pools.remove(pool.id)
}

function checkWindow({ startsAt, endsAt }: QuizContest, req: PayloadRequest): void {
  if (startsAt && endsAt && new Date(startsAt) >= new Date(endsAt))
    throw refusal(req, 'endsAt', 'Giờ kết thúc phải sau giờ bắt đầu.')
}

function keepFixed(before: QuizContest, data: Partial<QuizContest>, req: PayloadRequest): void {
  const changed = fixedFields.find((name) => name in data && !isSame(before[name], data[name]))
  if (changed)
    throw refusal(
      req,
      changed,
      'Cuộc thi đã công bố nên mục này không đổi được. Trước giờ bắt đầu, hãy đưa về bản nháp rồi sửa.',
    )
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

/** Values as they compare: dates as moments, banks without row ids. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return banksOf({ banks: value } as QuizContest)
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return new Date(value).getTime()
  return value ?? null
}

function refusal(req: PayloadRequest, path: string, message: string): ValidationError {
  return new ValidationError({ collection: 'quiz-contests', errors: [{ path, message }] }, req.t)
}
