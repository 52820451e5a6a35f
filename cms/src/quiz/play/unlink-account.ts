import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest, TaskConfig } from 'payload'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { records } from '../../platform/database/records'
import type { PersonListener } from '../../platform/feature'
import { RequestError } from '../../platform/http'
import type { Attempt } from '../attempts/attempt'
import { zaloEntrant } from '../attempts/entrant'
import { contestById, type Contest } from '../contests/load-contest'
import { phaseOf } from '../contests/phase'
import { boardsOf, boardStore, entryId } from '../leaderboard/boards'

/** An account that is unlinked once its contest is over, as a keyed hash. */
type Leaving = { contest: string; entrant: string }
/** Each is kept under a key of its own: two who leave at once do not overwrite each other. */
const leavingKeys = 'quiz-leaving:'
const keyOf = ({ contest, entrant }: Leaving) => `${leavingKeys}${contest}:${entrant}`

/**
 * Somebody took back in Zalo that we may know their account. Where the contest is over, nothing of their
 * attempts leads back to the account any more; while it runs the hash stays until the end, because without it
 * the same person could enter once more.
 */
export const unlinkAccount: PersonListener = async (req, { account, until }) => {
  if (!account) return undefined
  const entrant = zaloEntrant(account)
  const { docs } = await req.payload.find({
    collection: 'quiz-contests',
    where: { whoMayEnter: { equals: 'zalo' } },
    select: { state: true, startsAt: true, endsAt: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const attempts = await records<Attempt>(req, 'quiz-attempts')
  let [unlinked, waiting] = [0, 0]
  for (const { id, state, startsAt, endsAt } of docs) {
    const contest = String(id)
    const own = await attempts.find({ contest, entrant })
    if (!own.some(({ startedAt }) => startedAt <= until)) continue
    const window = { state, startsAt: Date.parse(startsAt), endsAt: Date.parse(endsAt) }
    if (isOver(window)) unlinked += await unlink(req, { contest, entrant })
    else if (await noteLeaving(req.payload, { contest, entrant })) waiting += own.length
  }
  const words = [
    unlinked > 0 ? `${unlinked} bài dự thi đã bỏ liên kết` : '',
    waiting > 0 ? `${waiting} bài dự thi bỏ liên kết khi cuộc thi kết thúc` : '',
  ].filter(Boolean)
  return words.length > 0 ? words.join(', ') : undefined
}

/** Every night: unlinks accounts whose owners left while a contest was running, once it is over. */
export const unlinkAccountsTask: TaskConfig = {
  slug: 'quiz-unlink-accounts',
  label: 'Bỏ liên kết tài khoản Zalo sau cuộc thi',
  schedule: [{ cron: '55 1 * * *', queue: 'default' }],
  handler: async ({ req: { payload } }) => {
    await unlinkLeft(payload)
    return { output: {} }
  },
}

/** @throws what the database throws: then nobody is unlinked before their time, and the next night goes on */
export async function unlinkLeft(payload: Payload): Promise<void> {
  for (const key of await payload.kv.keys()) {
    const left = key.startsWith(leavingKeys) ? await payload.kv.get<Leaving>(key) : null
    if (!left) continue
    const contest = await contestById(payload, left.contest).catch(nothingIfGone)
    if (contest && !isOver(contest)) continue
    await inOwnTransaction(payload, (req) => unlink(req, left))
    await payload.kv.delete(key)
  }
}

function nothingIfGone(error: unknown): undefined {
  if (!(error instanceof RequestError) || error.status !== 404) throw error
}

/** Gives a person's attempts of one contest, and their places on its boards, a name made of nothing. */
async function unlink(req: PayloadRequest, { contest, entrant }: Leaving): Promise<number> {
  const attempts = await records<Attempt>(req, 'quiz-attempts')
  const { entries } = await boardStore(req)
  const own = await attempts.find({ contest, entrant })
  const name = randomBytes(32).toString('base64url')
  for (const board of new Set(own.flatMap(boardsOf))) {
    const entry = await entries.get(entryId(board, entrant))
    if (!entry) continue
    await entries.remove(entry.id)
    await entries.insert({ ...entry, id: entryId(board, name) })
  }
  for (const { id, number } of own)
    await attempts.changeIf(id, {}, { entrant: name, slot: `${contest}:${name}:${number}` })
  return own.length
}

/** @returns Whether it was not noted before. */
async function noteLeaving(payload: Payload, left: Leaving): Promise<boolean> {
  const key = keyOf(left)
  if (await payload.kv.has(key)) return false
  await payload.kv.set(key, left)
  return true
}

const isOver = (window: Pick<Contest, 'state' | 'startsAt' | 'endsAt'>) =>
  ['ended', 'cancelled'].includes(phaseOf(window, Date.now()))
