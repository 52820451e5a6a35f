import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Service } from '../../scripts/lib/service'

const pool = 60
export const questionsEach = 20

/** An announced contest on the running service, whose right choices all end in "đúng"; waits for its start. */
export async function announceContest(payload: Payload, service: Service): Promise<string> {
  const topic = await payload.db.create({
    collection: 'quiz-topics',
    data: {
      title: 'Bench',
      slug: randomUUID(),
      summary: 'Bench',
      order: 900,
      _status: 'published',
    },
  })
  for (let number = 0; number < pool; number += 1)
    await addQuestion(payload, String(topic.id), number)
  const send = await signedIn(service)
  // Phones solve the proof of work; here it would only heat this machine.
  await send('POST', '/api/globals/settings', { submissions: { proofCost: 1 } })
  const startsAt = Date.now() + 6_000
  const { doc } = (await send('POST', '/api/quiz-contests?depth=0', {
    title: `Bench ${randomUUID()}`,
    summary: 'Bench',
    organiser: 'Bench',
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(startsAt + 3_600_000).toISOString(),
    banks: [{ topic: topic.id, count: questionsEach }],
    timing: 'total',
    seconds: 3000,
    attemptsAllowed: 1,
    whoMayEnter: 'anyone',
    groupKind: 'none',
    asksPrediction: false,
  })) as { doc: { id: string; slug: string } }
  await send('PATCH', `/api/quiz-contests/${doc.id}?depth=0`, { state: 'announced' })
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, startsAt - Date.now() + 200)))
  return doc.slug
}

async function addQuestion(payload: Payload, topic: string, number: number): Promise<void> {
  await payload.db.create({
    collection: 'quiz-questions',
    data: {
      slug: randomUUID(),
      topic,
      kind: 'single',
      difficulty: 'easy',
      text: `Người điều khiển xe máy phải làm gì ở nơi đường giao nhau, trường hợp thứ ${number}?`,
      choices: ['một', 'hai', 'ba', 'bốn'].map((text, at) => ({
        id: randomBytes(12).toString('hex'),
        text: `Giảm tốc độ, nhường đường theo cách thứ ${text} ${at === 2 ? 'đúng' : 'lạc'}`,
        isCorrect: at === 2,
      })),
      explanation: 'Bench',
      legalBasis: [],
      provenance: { source: 'Bench', checkedAt: new Date().toISOString(), needsReview: false },
      usableIn: 'contest',
      isReviewed: true,
      _status: 'published',
    },
  })
}

/** Sends as the administrator. */
export async function signedIn({ url, admin }: Service) {
  const send = async (method: string, path: string, body: object, token?: string) => {
    const answer = await fetch(url + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `JWT ${token}` } : {}),
      },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const { token } = (await send('POST', '/api/users/login', admin)) as { token: string }
  return (method: string, path: string, body: object) => send(method, path, body, token)
}
