import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { signatureOf, someAccount } from '../../identity/testing'
import { records } from '../../platform/database/records'
import { administrator, stranger } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import type { Attempt } from '../attempts/attempt'
import { endContest, newContest, newPlayer, start, submitAttempt } from '../testing'

let payload: Payload
beforeAll(async () => {
  ;({ payload } = await localPayload())
})

test('who takes the consent back in Zalo is unlinked: at once where a contest is over, else at its end', async () => {
  const contest = await newContest(payload, { more: { whoMayEnter: 'zalo' } })
  const { id, accessToken } = someAccount()
  const phone = newPlayer()
  const { body } = await start(phone, contest.slug, { zaloAccessToken: accessToken })
  await submitAttempt(phone, body.id)
  const stored = async (attempt = body.id as string) =>
    (await (await records<Attempt>({ payload }, 'quiz-attempts')).get(attempt))!
  const { entrant } = await stored()
  const leave = async (userId = id) => {
    const event = { event: 'user.revoke.consent', userId, timestamp: Date.now() }
    const signed = { 'X-ZEvent-Signature': signatureOf(event, 'secret') }
    return (await stranger().post('/api/identity/zalo-events', event, signed)).status
  }
  // Somebody else leaves at the same time: nobody is forgotten over the other.
  const other = someAccount()
  const { body: theirs } = await start(newPlayer(), contest.slug, {
    zaloAccessToken: other.accessToken,
  })
  expect(await Promise.all([leave(), leave(other.id)])).toEqual([200, 200])
  expect(await leave()).toBe(200)
  // While it runs nobody enters twice by leaving in between.
  const { unlinkLeft } = await import('./unlink-account')
  await unlinkLeft(payload)
  expect((await stored()).entrant).toBe(entrant)
  // A database that cannot be asked says nothing about the contest.
  const { forgetContest } = await import('../contests/load-contest')
  forgetContest()
  const find = () => Promise.reject(new Error('The database is away'))
  await expect(unlinkLeft(Object.create(payload, { find: { value: find } }))).rejects.toThrow(
    'away',
  )
  expect((await stored()).entrant).toBe(entrant)
  const again = await start(newPlayer(), contest.slug, { zaloAccessToken: accessToken })
  expect(again.body.code).toBe('NO_ATTEMPTS_LEFT')
  await endContest(payload, contest)
  // What this process remembers of the contest is some seconds old.
  forgetContest()
  const board = () => stranger().get(`/api/quiz/contests/${contest.slug}/leaderboard`)
  const before = (await board()).body
  await unlinkLeft(payload)
  const after = await stored()
  expect(after.entrant).not.toBe(entrant)
  expect(after.slot).toBe(`${after.contest}:${after.entrant}:1`)
  const { zaloEntrant } = await import('../attempts/entrant')
  expect((await stored(theirs.id)).entrant).not.toBe(zaloEntrant(other.id))
  expect((await board()).body).toEqual(before)
  // The phone finds its own place as before.
  const mine = await phone.get(`/api/quiz/contests/${contest.slug}/leaderboard`, phone.bearer)
  expect(mine.body.me).toMatchObject({ rank: 1 })
  const detail = JSON.stringify((await (await administrator()).get('/api/identity-log')).body)
  expect(detail).toContain('1 bài dự thi bỏ liên kết khi cuộc thi kết thúc')
  expect(detail).not.toContain(id)
})
