import { randomUUID } from 'node:crypto'
import type { Service } from '../scripts/lib/service'
import { postAll, someAddress, type Job, type Run } from './lib/clients'
import { compared, limited, median, type Figure } from './lib/figure'
import { makeProofs } from './lib/proofs'

const clients = 50
const rounds = 3
const perRound = 300

/**
 * Feedback from 50 clients, proof of work checked and stored durably, beside a raw Payload create of
 * a document of like size on the same service and database; and following cases.
 */
export async function benchFeedback(service: Service): Promise<Figure[]> {
  const { url } = service
  const commune = await someCommune(url)
  const token = await signIn(service)
  const proofs = await makeProofs(url, rounds * perRound + clients)
  const rates = { ours: [] as number[], raw: [] as number[], track: [] as number[] }
  const waits: number[] = []
  // Once through first: the service loads its code when it is first asked.
  const first = await postAll(
    url,
    Array.from({ length: clients }, () => submission(commune, proofs.pop() ?? '')),
    clients,
  )
  await postAll(url, codesOf(first).map(question), clients)
  await postAll(
    url,
    Array.from({ length: clients }, () => rawCreate(token)),
    clients,
  )
  for (let round = 0; round < rounds; round += 1) {
    const raw = await postAll(
      url,
      times(() => rawCreate(token)),
      clients,
    )
    const ours = await postAll(
      url,
      times(() => submission(commune, proofs.pop() ?? '')),
      clients,
    )
    allHave(raw.answers, 201)
    allHave(ours.answers, 201)
    const track = await postAll(url, codesOf(ours).map(question), clients)
    allHave(track.answers, 200)
    rates.raw.push(raw.perSecond)
    rates.ours.push(ours.perSecond)
    rates.track.push(track.perSecond)
    waits.push(...ours.latencies)
  }
  waits.sort((a, b) => a - b)
  return [
    compared({
      id: 'feedback.submit',
      what: 'feedback stored, 50 clients, proof of work checked, against raw Payload REST create',
      ours: median(rates.ours),
      peer: median(rates.raw),
      unit: 'req/s',
      target: '≥ 0.7 ×',
      atLeast: 0.7,
    }),
    limited({
      id: 'feedback.submit.p99',
      what: 'wait of the slowest hundredth while 50 clients send',
      ours: waits[Math.floor(waits.length * 0.99)] ?? Number.NaN,
      unit: 'ms',
      target: '≤ 2000 ms',
      atMost: 2000,
    }),
    compared({
      id: 'feedback.track',
      what: 'cases followed by code, 50 clients, against feedback stored',
      ours: median(rates.track),
      peer: median(rates.ours),
      unit: 'req/s',
      target: '≥ 1 ×',
      atLeast: 1,
    }),
  ]
}

const codesOf = ({ answers }: Run) =>
  answers.map(({ body }) => (JSON.parse(body) as { trackingCode: string }).trackingCode)

const times = (make: () => Job): Job[] => Array.from({ length: perRound }, make)
const text = 'Đèn đường ở ngã ba đầu làng hỏng đã một tuần, tối rất nguy hiểm cho trẻ đi học về.'

function submission(commune: string, proof: string): Job {
  return {
    path: '/api/feedback/submissions',
    body: JSON.stringify({ kind: 'social-issue', text: `${text} ${randomUUID()}`, commune }),
    headers: { 'Idempotency-Key': randomUUID(), Altcha: proof, 'X-Forwarded-For': someAddress() },
  }
}

/** A plain document of three texts: Payload's own create, without versions, hooks of ours or limits. */
function rawCreate(token: string): Job {
  const name = `Mẫu ${randomUUID()}`
  return {
    path: '/api/feedback-templates?depth=0',
    body: JSON.stringify({ name, slug: randomUUID(), action: 'answer', text }),
    headers: { Authorization: `JWT ${token}` },
  }
}

const question = (code: string): Job => ({
  path: '/api/feedback/track',
  body: JSON.stringify({ code }),
  headers: { 'X-Forwarded-For': someAddress() },
})

function allHave(answers: { status: number; body: string }[], status: number): void {
  const other = answers.find((answer) => answer.status !== status)
  if (other) throw new Error(`Expected ${status}, got ${other.status}: ${other.body.slice(0, 300)}`)
}

async function someCommune(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/units?limit=1&depth=0&where[kind][equals]=commune`)
  const { docs } = (await answer.json()) as { docs: { slug: string }[] }
  return docs[0]?.slug ?? ''
}

async function signIn({ url, admin }: Service): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(admin),
  })
  return ((await answer.json()) as { token: string }).token
}
