import type { Service } from '../scripts/lib/service'
import { cpuSeconds } from './lib/cpu'
import { limited, median, unmeasured, type Figure } from './lib/figure'
import { keepApart } from './lib/keep-apart'
import { has } from './lib/load'
import { mixedLoad, type Stretch } from './lib/mixed-load'
import { replay } from './lib/replay'
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
/** Of the stream's measurement, with batches and without in turns. */
const seconds = 120
/** Answers to batches wait for each other: with few connections they would keep pages from being asked. */
const connections = 64
const rounds = 5
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
 * Pages a second lost to batches among them. The service keeps one processor for itself and whoever
 * sends has another; one sender makes both kinds of requests, at the same effort with batches and
 * without: otherwise a good part of what is measured would be the work of making the events, which
 * phones do. Pages are asked for as browsers do, compressed.
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
  const { isApart, share } = keepApart(service.process.pid!)
  const [began, busyBefore] = [performance.now(), cpuSeconds(service.process.pid!)]
  const stretches = mixedLoad({
    url: service.url.replace('localhost', '127.0.0.1'),
    connections,
    get: '/thu-tuc',
    headers: { 'Accept-Encoding': 'br' },
    post: { path: '/api/usage', body, perSecond: streamed },
    seconds,
  })
  const busy =
    (cpuSeconds(service.process.pid!) - busyBefore) / ((performance.now() - began) / 1000)
  share()
  // Each stretch with batches is held against those before and after it.
  const losses = stretches.flatMap((stretch, at) => {
    const [before, after] = [stretches[at - 1], stretches[at + 1]]
    return stretch.isBeside && before?.isBeside === false && after?.isBeside === false
      ? [1 - stretch.gets / ((before.gets + after.gets) / 2)]
      : []
  })
  const beside = stretches.filter(({ isBeside }) => isBeside)
  const alone = stretches.filter(({ isBeside }) => !isBeside)
  const pages = (of: Stretch[]) => Math.round(median(of.map(({ gets }) => gets)))
  const batchRate = Math.round(median(beside.map(({ posts }) => posts)))
  const where = isApart ? 'service and sender on a processor each' : 'sharing processors'
  return limited({
    ...figure,
    ours: median(losses) * 100,
    atMost: 2,
    note: `median of ${losses.length} stretches of 0.4 s, standard error of their mean ${(standardError(losses) * 100).toFixed(2)} %; ${pages(beside)} pages/s beside ${batchRate} batches/s, ${pages(alone)} alone, ${where}, the service’s ${Math.round(busy * 100)} % busy; ${micro(perBatch)} µs of processor time a batch among its like`,
  })
}

/** Standard error of the mean of measurements. */
function standardError(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1) / values.length)
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
