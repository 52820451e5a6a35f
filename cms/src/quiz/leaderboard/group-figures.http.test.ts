import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { stranger } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import { endContest, newContest, newPlayer, play } from '../testing'

let payload: Payload
beforeAll(async () => {
  ;({ payload } = await localPayload())
})

test('schools have their takers at once, their averages after the end, small ones none', async () => {
  const contest = await newContest(payload, {
    count: 4,
    more: { groupKind: 'school', groupNames: 'Trường Một\nTrường Hai\nTrường Ba' },
  })
  const { slug } = contest
  for (const right of [4, 3, 3, 2, 0]) await play(newPlayer(), slug, right, { group: 'truong-mot' })
  for (const right of [4, 4]) await play(newPlayer(), slug, right, { group: 'truong-hai' })
  const board = async () => (await stranger().get(`/api/quiz/contests/${slug}/leaderboard`)).body

  const during = await board()
  expect(during.groupKind).toBe('school')
  expect(during.groups.map(({ average }: { average: unknown }) => average)).not.toContainEqual(
    expect.any(Number),
  )
  await endContest(payload, contest)
  expect((await board()).groups).toEqual([
    { id: 'truong-mot', name: 'Trường Một', entrants: 5, average: 2.4 },
    { id: 'truong-hai', name: 'Trường Hai', entrants: 2, average: null },
  ])
})
