import { spawn, spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import type { Service } from '../scripts/lib/service'
import { postAll, someAddress, type Job } from './lib/clients'
import { compared, limited, median, unmeasured, type Figure } from './lib/figure'
import { has, requestsPerSecond } from './lib/load'

const clients = 50
const rounds = 5
const batches = 2_000
const eventsInBatch = 10
/** Batches a second while pages are read: a thousand events a second, 86 million a day. */
const streamed = 100
const seconds = 4

const body = JSON.stringify({
  visits: 1,
  views: Array.from({ length: eventsInBatch - 1 }, (_, at) => ({
    page: '/thu-tuc/:slug',
    slug: `thu-tuc-${at}`,
  })),
})

/** Counting: how many events a second it takes, and what a stream of them costs those who read pages. */
export async function benchUsage(service: Service): Promise<Figure[]> {
  const rates: number[] = []
  const raw: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const own = await postAll(service.url, Array.from({ length: batches }, batch), clients)
    const other = own.answers.find(({ status }) => status !== 204)
    if (other) throw new Error(`A batch was answered ${other.status}: ${other.body.slice(0, 200)}`)
    rates.push(own.perSecond * eventsInBatch)
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
    await costOfStream(service),
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

/**
 * What counting costs the service while it has as many page requests as it can answer. The service
 * keeps one processor for itself and whoever sends requests another: otherwise a good part of what
 * is measured would be the work of making the events.
 */
async function costOfStream(service: Service): Promise<Figure> {
  const figure = {
    id: 'usage.cost',
    what: `pages a second lost while ${streamed * eventsInBatch} events a second come in`,
    unit: '%',
    target: '≤ 2 %',
  }
  if (!has('wrk')) return unmeasured(figure, 'wrk is not installed')
  const url = `${service.url.replace('localhost', '127.0.0.1')}/thu-tuc`
  const alone: number[] = []
  const beside: number[] = []
  const isApart = keepApart(service.process.pid ?? 0)
  requestsPerSecond({ url, seconds: 2 })
  for (let round = 0; round < rounds; round += 1) {
    const measure = {
      alone: () => void alone.push(requestsPerSecond({ url, seconds })),
      beside: async () => {
        const stream = await startStream(service.url)
        beside.push(requestsPerSecond({ url, seconds }))
        await stream.stop()
      },
    }
    // In turns, so that a machine that slows down slows both.
    for (const way of round % 2 === 0
      ? (['alone', 'beside'] as const)
      : (['beside', 'alone'] as const))
      await measure[way]()
  }
  share(service.process.pid ?? 0)
  const [without, with_] = [median(alone), median(beside)]
  const where = isApart ? 'service and senders on a processor each' : 'sharing processors'
  return limited({
    ...figure,
    ours: Math.max(0, (1 - with_ / without) * 100),
    atMost: 2,
    note: `${Math.round(with_)} pages/s beside, ${Math.round(without)} alone, ${where}`,
  })
}

/** Gives the service the first processor and this process, with what it starts, the second. */
function keepApart(servicePid: number): boolean {
  if (cpus().length < 2 || !has('taskset')) return false
  return pin(servicePid, '0') && pin(process.pid, '1')
}

function share(servicePid: number): void {
  if (has('taskset'))
    for (const pid of [servicePid, process.pid]) pin(pid, `0-${cpus().length - 1}`)
}

const pin = (pid: number, processors: string) =>
  spawnSync('taskset', ['-acp', processors, String(pid)]).status === 0

/** Sends batches at an even pace from a process of its own, since wrk keeps this one waiting. */
async function startStream(url: string) {
  const source = `
    const { Agent, request } = require('node:http')
    const agent = new Agent({ keepAlive: true, maxSockets: 8 })
    const body = ${JSON.stringify(body)}
    let sent = 0, failed = 0
    const end = Date.now() + ${(seconds + 6) * 1000}
    const timer = setInterval(() => {
      if (Date.now() > end) process.exit(1)
      sent += 1
      const asked = request('${url.replace('localhost', '127.0.0.1')}/api/usage', { method: 'POST', agent,
        headers: { 'Content-Type': 'text/plain', 'Content-Length': Buffer.byteLength(body),
          'X-Forwarded-For': '10.' + [0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.') } },
        (answer) => { if (answer.statusCode !== 204) failed += 1; answer.resume() })
      asked.on('error', () => { failed += 1 })
      asked.end(body)
      if (sent === 1) console.log('started')
    }, ${1000 / streamed})
    process.on('SIGTERM', () => { clearInterval(timer); console.log('failed', failed, 'of', sent); process.exit(0) })`
  const child = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  await new Promise<void>((resolve) =>
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      resolve()
    }),
  )
  return {
    stop: () =>
      new Promise<void>((resolve, reject) => {
        child.once('close', () => {
          const [, failed, sent] = /failed (\d+) of (\d+)/.exec(output) ?? []
          if (failed === '0' && Number(sent) > streamed) resolve()
          else reject(new Error(`The stream failed: ${output}`))
        })
        child.kill('SIGTERM')
      }),
  }
}
