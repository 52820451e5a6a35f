import { graceMs } from '@chung-tay/shared/quiz/live/vocabulary'
import type { Phone } from './phone'
import type { Screen } from './screen'

/** What a whole session measured, in ms. */
export type Played = {
  /** From sending an answer to its acknowledgement. */
  acknowledged: number[]
  /** For each question that all answer at once: answers a second from the first sent to the last acknowledged. */
  perSecond: number[]
  /** From the closing of a question to its result on each phone, and from “go on” to the board there. */
  delays: number[]
}

const readWithinMs = 3000
const atOnceWithinMs = 200

/**
 * Plays all questions: every second one everybody answers within three seconds, the others within a
 * moment, as when a teacher counts down. One phone joined and never answers, so that each question is
 * closed by the clock, at a moment that is known.
 */
export async function playSession(
  screen: Screen,
  phones: readonly Phone[],
  questions: number,
): Promise<Played> {
  const played: Played = { acknowledged: [], perSecond: [], delays: [] }
  for (let place = 0; place < questions; place += 1) {
    await screen.lead('next')
    const solution = await screen.solution(place)
    const isAtOnce = place % 2 === 1
    const spreadMs = isAtOnce ? atOnceWithinMs : readWithinMs
    let first = Infinity
    const waits = await Promise.all(
      phones.map(async (phone) => {
        const { state } = await phone.toldOf(
          (each) => each.place === place && each.phase === 'open',
        )
        await new Promise((resolve) => setTimeout(resolve, Math.random() * spreadMs))
        const { items } = state.question!
        const choice = items[Math.floor(Math.random() * items.length)]!.id
        first = Math.min(first, performance.now())
        return phone.answer(place, choice, choice === solution)
      }),
    )
    if (isAtOnce) played.perSecond.push((phones.length * 1000) / (performance.now() - first))
    played.acknowledged.push(...waits)
    const { closesAt } = await screen.lead('next')
    played.delays.push(...(await arrivals(phones, place, 'closed', closesAt! + graceMs)))
    const began = Date.now()
    await screen.lead('next')
    const isLast = place + 1 === questions
    played.delays.push(...(await arrivals(phones, place, isLast ? 'ended' : 'board', began)))
  }
  return played
}

/** How long after `since` (ms since 1970) each phone was told of a phase. */
async function arrivals(
  phones: readonly Phone[],
  place: number,
  phase: 'closed' | 'board' | 'ended',
  since: number,
): Promise<number[]> {
  const heard = await Promise.all(
    phones.map((phone) => phone.toldOf((state) => state.place === place && state.phase === phase)),
  )
  return heard.map(({ at }) => at - since)
}
