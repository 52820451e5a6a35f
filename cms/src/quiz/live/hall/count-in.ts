import type { Payload } from 'payload'
import type { Session } from '../session'

/** How many phones are in a session, and how many of them have answered its question, as stored. */
export async function countIn(
  payload: Payload,
  { id, phase, place }: Session,
): Promise<{ players: number; answered: number }> {
  const ofSession = { session: { equals: id } }
  const [players, answered] = await Promise.all([
    payload.db.count({ collection: 'quiz-live-players', where: ofSession }),
    phase === 'open'
      ? payload.db.count({
          collection: 'quiz-live-answers',
          where: { and: [ofSession, { place: { equals: place } }] },
        })
      : { totalDocs: 0 },
  ])
  return { players: players.totalDocs, answered: answered.totalDocs }
}
