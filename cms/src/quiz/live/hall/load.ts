import type { Payload } from 'payload'
import { answersTo, playersOf, questionsOf, sessionRecords, type Session } from '../session'
import type { LiveQuestion, Player } from '../session'

/** A session as a process holds it to answer from. */
export type Copy = {
  session: Session
  questions: LiveQuestion[]
  players: Player[]
  /** By place; of closed questions. */
  answers: Map<string, string>[]
}

/**
 * Reads a session with everything that its view is made of.
 * @param known What is held of it already: questions never change, nor do answers to what is closed.
 */
export async function loadCopy(
  payload: Payload,
  id: string,
  known?: Copy,
): Promise<Copy | undefined> {
  const session = await (await sessionRecords({ payload })).get(id)
  if (!session) return undefined
  const closed = session.results.length
  const answers = known?.answers.slice(0, closed) ?? []
  for (let place = answers.length; place < closed; place += 1)
    answers.push(await answersTo({ payload }, id, place))
  const players = await playersOf({ payload }, id)
  const stored = new Set(players.map((each) => each.id))
  return {
    session,
    questions: known?.questions ?? (await questionsOf({ payload }, id)),
    // Whoever came while this was read is in the room too.
    players: [...players, ...(known?.players ?? []).filter((each) => !stored.has(each.id))],
    answers,
  }
}
