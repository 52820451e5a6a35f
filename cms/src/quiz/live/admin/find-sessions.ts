import type { BasePayload, Payload } from 'payload'
import type { LivePhase } from '@chung-tay/shared/quiz/live/vocabulary'
import { screenPath } from '@chung-tay/shared/quiz/live/vocabulary'
import { idOf } from '../../../platform/related-id'
import { askableWhere } from '../desk/open-session'
import { screenKey } from '../keys'
import { questionsOf, sessionRecords, type Session } from '../session'

const mostPast = 20

/** A session that runs, with the address of its screen: whoever has that leads the session. */
export type RunningSession = {
  id: string
  title: string
  code: string
  phase: LivePhase
  place: number
  total: number
  openedAt: number
  byName: string
  screen: string
}

/** A session that is over: how many knew what, and nobody's name. */
export type PastSession = {
  id: string
  title: string
  openedAt: number
  questions: { text: string; right: number; answered: number }[]
}

/** The sessions there are, the newest first. */
export async function findSessions(
  payload: Payload,
): Promise<{ running: RunningSession[]; past: PastSession[] }> {
  const sessions = await sessionRecords({ payload })
  const all = await sessions.page({
    where: {},
    order: ['openedAt', 'id'],
    isBackwards: true,
    limit: 200,
  })
  const past = all.filter(({ phase }) => phase === 'ended').slice(0, mostPast)
  return {
    running: all.filter(({ phase }) => phase !== 'ended').map(runningSession),
    past: await Promise.all(past.map((session) => pastSession(payload, session))),
  }
}

function runningSession(session: Session): RunningSession {
  const { id, title, code, phase, place, total, openedAt, byName } = session
  const screen = `${screenPath}#${id}.${screenKey(id)}`
  return { id, title, code, phase, place, total, openedAt, byName, screen }
}

async function pastSession(
  payload: Payload,
  { id, title, openedAt, results }: Session,
): Promise<PastSession> {
  const questions = await questionsOf({ payload }, id)
  return {
    id,
    title,
    openedAt,
    questions: results.flatMap((result, place) =>
      result
        ? [
            {
              text: questions[place]?.shown.text ?? '',
              right: result.right,
              answered: result.answered,
            },
          ]
        : [],
    ),
  }
}

/** A question to choose for a session. */
export type ChoosableQuestion = { id: string; text: string; topic: string; difficulty: string }

/** Everything that may be asked in a hall now, with its topics in their order. */
export async function choosableQuestions(payload: BasePayload): Promise<{
  topics: { id: string; title: string }[]
  questions: ChoosableQuestion[]
}> {
  const common = { depth: 0, pagination: false, overrideAccess: true } as const
  const [topics, questions] = await Promise.all([
    payload.find({
      ...common,
      collection: 'quiz-topics',
      sort: 'order',
      select: { title: true },
      where: { _status: { equals: 'published' } },
    }),
    payload.find({
      ...common,
      collection: 'quiz-questions',
      sort: 'slug',
      select: { text: true, topic: true, difficulty: true },
      where: askableWhere(new Date()),
    }),
  ])
  const list = questions.docs.map(({ id, text, topic, difficulty }) => ({
    id,
    text: text ?? '',
    topic: idOf(topic) ?? '',
    difficulty,
  }))
  const used = new Set(list.map(({ topic }) => topic))
  return {
    topics: topics.docs.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ id, title })),
    questions: list,
  }
}
