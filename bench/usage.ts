import type { Service } from '../scripts/lib/service'
import { postAll, someAddress, type Job } from './lib/clients'
import { compared, median, type Figure } from './lib/figure'
import { usageCosts } from './usage-cost'

const clients = 50
const batches = 2_000
const eventsInBatch = 10

const body = JSON.stringify({
  visits: 1,
  views: Array.from({ length: eventsInBatch - 1 }, (_, at) => ({
    page: '/thu-tuc/:slug',
    slug: `thu-tuc-${at}`,
  })),
})

/** Counting: how many events a second it takes, and what a stream of them costs those who read pages. */
export async function benchUsage(service: Service): Promise<Figure[]> {
  /** Batches counted a second. */
  const send = async () => {
    const own = await postAll(service.url, Array.from({ length: batches }, batch), clients)
    const other = own.answers.find(({ status }) => status !== 204)
    if (other) throw new Error(`A batch was answered ${other.status}: ${other.body.slice(0, 200)}`)
    return own.perSecond
  }
  const rates: number[] = []
  const raw: number[] = []
  for (let round = 0; round < 3; round += 1) {
    rates.push((await send()) * eventsInBatch)
    // The same counting through Next and Payload would cost at least what an empty question costs.
    const peer = await postAll(service.url, Array.from({ length: 300 }, question), clients)
    raw.push(peer.perSecond * eventsInBatch)
  }
  return [
    compared({
      id: 'usage.events',
      what: `events counted, ${eventsInBatch} a batch, 50 clients, against batches that go through Next and are refused`,
      ours: median(rates),
      peer: median(raw),
      unit: 'events/s',
      target: '≥ 1 ×',
      atLeast: 1,
    }),
    ...(await usageCosts({ service, send, batches, body, eventsInBatch })),
  ]
}

const batch = (): Job => ({
  path: '/api/usage',
  body,
  headers: { 'X-Forwarded-For': someAddress() },
})
const question = (): Job => ({
  path: '/api/ratings/invitations',
  body: '{"code":1}',
  headers: { 'X-Forwarded-For': someAddress() },
})
