import type { Service } from '../scripts/lib/service'
import { postAll, someAddress, type Job } from './lib/clients'
import { cpuSeconds } from './lib/cpu'
import { limited, median, unmeasured, type Figure } from './lib/figure'
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
/** Seconds between two writes of the sums, as the service does it. */
const writeEvery = 3
const rounds = 5
const seconds = 4
const visitsReplayed = 60

/**
 * What counting costs those who read pages. Three answers, since each alone would flatter or slander:
 *
 * - `usage.cost`, which is judged: the part of the service's one thread that a thousand events a
 *   second take, in processor time, so the pages a second it can answer fewer. The senders are not
 *   counted: they are phones, not this machine. The mildest of the three: it is measured with batch
 *   after batch. One here and there among pages costs two or three times the processor time where
 *   senders share the processors, as any small request does; that is in the next figure.
 * - `usage.cost.machine`: pages a second lost to the same stream, the sender competing for this
 *   machine's processors with the service and with wrk. Harsher than any real day: a stream of the
 *   cheapest questions there are, which it is told beside, costs nearly as much.
 * - `usage.cost.visit`: the batches of one visit beside everything else that visit asks for, in
 *   processor time, at the ratio a phone was seen to keep. A phone that comes back keeps nearly all it
 *   needs and asks for little, so its one batch weighs much there; any POST at all would.
 *
 * Nobody waits for a batch: the app sends it in the background, fifteen seconds later or on leaving.
 */
export async function usageCosts(asked: Asked): Promise<Figure[]> {
  const perBatch = await batchCost(asked)
  const perWrite = await writeCost(asked)
  return [
    limited({
      id: 'usage.cost',
      what: `of the service’s processor time, while ${streamed * asked.eventsInBatch} events a second come in`,
      ours: 100 * (perBatch * streamed + perWrite / writeEvery),
      unit: '%',
      target: '≤ 2 %',
      atMost: 2,
      note: `${micro(perBatch)} µs a batch of ${asked.eventsInBatch}, ${micro(perWrite)} µs each write of the sums`,
    }),
    await costOnMachine(asked),
    ...(await costOfVisits(asked, perBatch)),
  ]
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

/** Seconds of the service's processor time it takes to write the sums, beside what it uses when idle. */
async function writeCost({ service, body }: Asked): Promise<number> {
  const pid = service.process.pid!
  const writes = 4
  const over = async (jobs: readonly Job[]) => {
    const before = cpuSeconds(pid)
    for (let write = 0; write < writes; write += 1) {
      await postAll(service.url, jobs, 1)
      await new Promise((resolve) => setTimeout(resolve, writeEvery * 1000))
    }
    return cpuSeconds(pid) - before
  }
  const headers = { 'X-Forwarded-For': someAddress() }
  const writing = await over([{ path: '/api/usage', body, headers }])
  return Math.max(0, writing - (await over([]))) / writes
}

async function costOnMachine({ service, body, eventsInBatch }: Asked): Promise<Figure> {
  const figure = {
    id: 'usage.cost.machine',
    what: `pages a second lost while ${streamed * eventsInBatch} events a second come in, the sender on the same machine`,
    unit: '%',
    target: 'printed',
  }
  if (!has('wrk')) return unmeasured(figure, 'wrk is not installed')
  const url = service.url.replace('localhost', '127.0.0.1')
  const stream = { url, perSecond: streamed, seconds }
  const streams = {
    alone: undefined,
    beside: { ...stream, method: 'POST', path: '/api/usage', body },
    other: { ...stream, method: 'GET', path: '/api/content-version' },
  } as const
  const rates: Record<keyof typeof streams, number[]> = { alone: [], beside: [], other: [] }
  const measure = async (way: keyof typeof streams) => {
    const running = streams[way] && (await startStream(streams[way]))
    rates[way].push(requestsPerSecond({ url: `${url}/thu-tuc`, seconds }))
    await running?.stop()
  }
  requestsPerSecond({ url: `${url}/thu-tuc`, seconds: 2 })
  for (let round = 0; round < rounds; round += 1) {
    // In turns, so that a machine that slows down slows all.
    const ways = ['alone', 'beside', 'other'] as const
    for (const way of round % 2 === 0 ? ways : ways.toReversed()) await measure(way)
  }
  const lost = (way: 'beside' | 'other') =>
    Math.max(0, (1 - median(rates[way]) / median(rates.alone)) * 100)
  return limited({
    ...figure,
    ours: lost('beside'),
    atMost: Number.POSITIVE_INFINITY,
    note: `${Math.round(median(rates.beside))} pages/s beside, ${Math.round(median(rates.alone))} alone; as many questions for the content version, the cheapest there is, cost ${lost('other').toFixed(1)} %`,
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
