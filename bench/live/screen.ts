import type { Payload } from 'payload'
import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import type { LiveAction } from '@chung-tay/shared/quiz/live/vocabulary'
import type { Service } from '../../scripts/lib/service'
import { signedIn } from '../quiz/storm-contest'

/** A session of the starter content's questions on the running service, with what its screen can do. */
export async function openScreen(payload: Payload, service: Service, questions: number) {
  const send = await signedIn(service)
  // Phones solve the proof of work; here it would only heat this machine.
  await send('POST', '/api/globals/settings', { submissions: { proofCost: 1 } })
  const { docs } = await payload.find({
    collection: 'quiz-questions',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { isReviewed: { equals: true } },
        { 'provenance.needsReview': { not_equals: true } },
        { usableIn: { in: ['practice', 'both'] } },
        { kind: { equals: 'single' } },
      ],
    },
    sort: 'slug',
    limit: questions,
    depth: 0,
  })
  const { id } = (await send('POST', '/api/quiz/staff/live', {
    title: 'Bench',
    seconds: 60,
    questions: docs.map((each) => each.id),
  })) as { id: string }
  const { screenKey } = await import('../../cms/src/quiz/live/keys')
  const headers = {
    Authorization: `Bearer ${screenKey(id)}`,
    'Content-Type': 'application/json',
  }
  const base = `${service.url}/api/quiz/live/${id}`
  const state = async () => (await (await fetch(`${base}/state`, { headers })).json()) as LiveState
  return {
    id,
    state,
    async lead(action: LiveAction): Promise<LiveState> {
      const body = JSON.stringify({ action, rev: (await state()).rev })
      const answer = await fetch(`${base}/control`, { method: 'POST', headers, body })
      if (!answer.ok) throw new Error(`${action}: ${answer.status} ${await answer.text()}`)
      return (await answer.json()) as LiveState
    },
    /** The right choice, which nobody outside the service knows before the question is closed. */
    async solution(place: number): Promise<string> {
      const { docs: rows } = await payload.find({
        collection: 'quiz-live-questions',
        where: { and: [{ session: { equals: id } }, { place: { equals: place } }] },
        limit: 1,
      })
      return (rows[0]!.content as { solution: string[] }).solution[0]!
    },
  }
}

export type Screen = Awaited<ReturnType<typeof openScreen>>
