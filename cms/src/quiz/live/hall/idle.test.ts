import { expect, test } from 'vitest'
import { idlePlayers } from './idle'

const now = 1_000_000
const player = (id: string, joinedAt = 0) => ({ id, session: 's', name: id, joinedAt })
const room = {
  players: ['gone', 'watches', 'answered', 'asks', 'gone-too'].map((id) => player(id)),
  watching: new Set([null, 'watches']),
  answers: [new Map([['answered', 'a']]), new Map<string, string>()],
  heard: new Map([['asks', now - 5000]]),
  since: 0,
}
const idle = (more: object = {}) => idlePlayers({ ...room, ...more }, now).map(({ id }) => id)

test('who holds a place and gives no sign may lose it; whoever watches, asks or has answered does not', () => {
  expect(idle()).toEqual(['gone', 'gone-too'])
  expect(idle({ players: [player('new', now - 1000)] })).toEqual([])
})

test('a service that has just started again gives everybody time to come back', () =>
  expect(idle({ since: now - 30_000 })).toEqual([]))
