import type { Service } from '../scripts/lib/service'
import { cpuSeconds } from './lib/cpu'
import { limited, median, unmeasured, type Figure } from './lib/figure'
import { keepApart } from './lib/keep-apart'
import { has, requestsPerSecond } from './lib/load'
import { replay } from './lib/replay'
import { startStream } from './lib/usage-stream'
import { isBatch, recordVisits } from './lib/visit'

type Asked = {
  service: Service
  /** Sends `batches` batches at once. */
  send: () => Promise<number>
  batches: number
  body: string
  eventsInBatch: number
}

/** Batches a second while pages are read: a thousand events a second, 86 million a day. */
const streamed = 100
const rounds = 5
const seconds = 4
const visitsReplayed = 60

/**
 * What counting costs those who read pages:
 *
 * - `usage.cost`, which is judged: pages a second the service answers fewer while a thousand events a
 *   second come in.
 * - `usage.cost.visit` and `.again`: the batches of one visit beside everything else that visit asks
 *   for, in processor time, at the ratio a phone was seen to keep. A phone that comes back keeps nearly
 *   all it needs and asks for little, so its one batch weighs much there; any POST at all would.
 *
 * Nobody waits for a batch: the app sends it in the background, fifteen seconds later or on leaving.
 */
export async function usageCosts(asked: Asked): Promise<Figure[]> {
  const perBatch = await batchCost(asked)
  return [await costOfStream(asked, perBatch), ...(await costOfVisits(asked, perBatch))]
}

/** Seconds of the service's processor time a batch takes. */
async function batchCost({ service, send, batches }: Asked): Promise<number> {
  const pid = service.process.pid!
  const costs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const before = cpuSeconds(pid)
    await send()
    costs.push((cpuSeconds(pid) - before) / batches)
  }
  return median(costs)
}

/**
 * Pages a second lost to a stream of batches. The service keeps one processor for itself and whoever
 * sends requests has another: otherwise a good part of what is measured would be the work of making
 * the events, which phones do.
 */
async function costOfStream(
  { service, body, eventsInBatch }: Asked,
  perBatch: number,
): Promise<Figure> {
  const figure = {
    id: 'usage.cost',
    what: `pages a second lost while ${streamed * eventsInBatch} events a second come in`,
    unit: '%',
    target: '≤ 2 %',
  }
  if (!has('wrk')) return unmeasured(figure, 'wrk is not installed')
  const url = service.url.replace('localhost', '127.0.0.1')
  const rates = { alone: [] as number[], beside: [] as number[] }
  // As browsers ask for it. Uncompressed, wrk is busier than the service, and what is measured would be
  // how wrk and the sender share their processor.
  const page = { url: `${url}/thu-tuc`, headers: { 'Accept-Encoding': 'br' } }
  const stream = {
    url,
    path: '/api/usage',
    body,
    perSecond: streamed,
    seconds,
  } as const
  const measure = async (way: keyof typeof rates) => {
    const running = way === 'beside' ? await startStream(stream) : undefined
    rates[way].push(requestsPerSecond({ ...page, seconds }))
    await running?.stop()
  }
  const { isApart, share } = keepApart(service.process.pid!)
  requestsPerSecond({ ...page, seconds: 2 })
  for (let round = 0; round < rounds; round += 1) {
    // In turns, so that a machine that slows down slows both.
    const ways = ['alone', 'beside'] as const
    for (const way of round % 2 === 0 ? ways : ways.toReversed()) await measure(way)
  }
  share()
  const [without, beside] = [median(rates.alone), median(rates.beside)]
  const where = isApart ? 'service and senders on a processor each' : 'sharing processors'
  return limited({
    ...figure,
    ours: Math.max(0, (1 - beside / without) * 100),
    atMost: 2,
    note: `${Math.round(beside)} pages/s beside, ${Math.round(without)} alone, ${where}; ${micro(perBatch)} µs of processor time a batch`,
  })
}

async function costOfVisits({ service }: Asked, perBatch: number): Promise<Figure[]> {
  const visits = await recordVisits(service.url).catch((error: unknown) => String(error))
  const figures: Figure[] = []
  for (const { id, which, of } of [
    { id: 'usage.cost.visit', which: 'a first visit', of: 'first' },
    { id: 'usage.cost.again', which: 'a visit of a phone that was here before', of: 'again' },
  ] as const) {
    const figure = {
      id,
      what: `of the processor time of everything else ${which} asks for, spent on its batches`,
      unit: '%',
      target: 'printed',
    }
    if (typeof visits === 'string') {
      figures.push(unmeasured(figure, visits))
      continue
    }
    const batches = visits[of].filter(isBatch).length
    const others = visits[of].filter(({ method }) => method === 'GET')
    const before = cpuSeconds(service.process.pid!)
    await replay(service.url, others, visitsReplayed)
    const perVisit = (cpuSeconds(service.process.pid!) - before) / visitsReplayed
    figures.push(
      limited({
        ...figure,
        ours: (100 * perBatch * batches) / perVisit,
        atMost: Number.POSITIVE_INFINITY,
        note: `${batches} batch beside ${others.length} other requests of ${micro(perVisit)} µs together`,
      }),
    )
  }
  return figures
}

const micro = (time: number) => Math.round(time * 1e6)
