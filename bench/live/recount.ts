import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import { pointsFor, rankByPoints } from '@chung-tay/shared/quiz/live/scoring'
import type { Phone } from './phone'

/**
 * Holds what the service tells at the end against what each phone knows was acknowledged: answers that do
 * not count, that count twice, and places that differ from a recount.
 */
export async function recount(phones: readonly Phone[], silent: Phone, questions: number) {
  const perPlace = Array.from({ length: questions }, (_, place) => {
    const given = phones.map((phone) => phone.given.filter((each) => each.place === place))
    const right = given.filter((own) => own[0]?.isRight).length
    return { answered: given.filter((own) => own.length > 0).length, right }
  })
  let [lost, doubled, differing] = [0, 0, 0]
  for (const [place, expected] of perPlace.entries()) {
    const { state } = await phones[0]!.toldOf(
      (each) => each.place === place && each.phase === 'closed',
    )
    const counted = state.outcome!.answered
    lost += Math.max(0, expected.answered - counted)
    doubled += Math.max(0, counted - expected.answered)
    if (state.outcome!.right !== expected.right) differing += 1
  }
  const points = new Map(
    [...phones, silent].map((phone) => {
      const own = phone.given.filter(({ isRight }) => isRight)
      return [phone.name, own.reduce((sum, { place }) => sum + pointsFor(perPlace[place]!), 0)]
    }),
  )
  const ranks = rankByPoints(points)
  const boards = new Set<string>()
  for (const phone of [...phones, silent]) {
    const { state } = await phone.toldOf(({ phase }) => phase === 'ended')
    boards.add(JSON.stringify(state.board))
    if (!isAsCounted(state, points.get(phone.name)!, ranks.get(phone.name)!)) differing += 1
  }
  const { state } = await silent.toldOf(({ phase }) => phase === 'ended')
  for (const row of state.board!)
    if (points.get(row.name) !== row.points || ranks.get(row.name) !== row.rank) differing += 1
  // Everybody looks at the same board.
  return { lost, doubled, differing: differing + boards.size - 1 }
}

const isAsCounted = ({ me }: LiveState, points: number, rank: number) =>
  me?.points === points && me.rank === rank
