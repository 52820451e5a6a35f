import { readFileSync } from 'node:fs'
import { getPayload, type Payload } from 'payload'
import { startService, type Account, type Service } from '../../scripts/lib/service'
import { cpuSeconds } from '../lib/cpu'
import { compared, limited, median, type Figure } from '../lib/figure'
import { makeProofs } from '../lib/proofs'
import { joinAsPhone } from './phone'
import { playSession } from './play'
import { rawCreatesPerSecond } from './raw-creates'
import { recount } from './recount'
import { openScreen } from './screen'

const phoneCount = 500
const questions = 10

/** A hall of phones behind one address, on the embedded database in `dataDir`. */
export async function benchLive(dataDir: string, admin: Account): Promise<Figure[]> {
  // The bench's own eyes on the database; the configuration reads its environment when loaded.
  process.env.PAYLOAD_SECRET ??= readFileSync(`${dataDir}/secret`, 'utf8').trim()
  Object.assign(process.env, { DATA_DIR: dataDir, JOBS: 'off', NODE_ENV: 'production' })
  const { default: config } = await import('../../cms/src/payload.config')
  const payload = await getPayload({ config })
  try {
    const service = await startService({ dataDir, admin, env: { JOBS: 'off' } })
    const measured = await measureHall(payload, service).finally(service.stop)
    // The peer has the machine for itself.
    return figuresOf(measured, await rawCreatesPerSecond(payload, phoneCount))
  } finally {
    await payload.destroy()
  }
}

type Measured = Awaited<ReturnType<typeof measureHall>>

async function measureHall(payload: Payload, service: Service) {
  const screen = await openScreen(payload, service, questions)
  const { code } = (await screen.state()).screen!
  const proofs = await makeProofs(service.url, phoneCount + 1)
  const { pid } = service.process
  const memoryBefore = residentMb(pid!)
  const processorBefore = cpuSeconds(pid!)
  const began = performance.now()
  const [silent, ...phones] = await Promise.all(
    proofs.map((proof) => joinAsPhone({ url: service.url, code, proof })),
  )
  const joinSeconds = (performance.now() - began) / 1000
  const played = await playSession(screen, phones, questions)
  const counted = await recount(phones, silent!, questions)
  const processorMs = (cpuSeconds(pid!) - processorBefore) * 1000
  const memory = residentMb(pid!)
  for (const phone of [silent!, ...phones]) phone.leave()
  return { joinSeconds, memoryBefore, memory, processorMs, ...played, ...counted }
}

function figuresOf(
  {
    joinSeconds,
    memoryBefore,
    memory,
    processorMs,
    acknowledged,
    perSecond,
    delays,
    lost,
    doubled,
    differing,
  }: Measured,
  raw: number,
): Figure[] {
  const waits = sorted(acknowledged)
  const arrivals = sorted(delays)
  const none = { unit: 'answers', target: '0', atMost: 0 }
  return [
    limited({
      id: 'live.join',
      what: `${phoneCount} phones from one address join at once, each with its stream`,
      ours: joinSeconds,
      unit: 's',
      target: '≤ 15 s',
      atMost: 15,
    }),
    compared({
      id: 'live.answers',
      what: `answers a second, each stored before it is acknowledged, when ${phoneCount} phones answer within a moment; peer: the same rows by Payload's own create`,
      ours: median(perSecond),
      peer: raw,
      unit: 'answers/s',
      target: '≥ 1.5 × peer',
      atLeast: 1.5,
    }),
    limited({
      id: 'live.p99',
      what: `acknowledgement of the slowest hundredth of ${waits.length} answers (median ${Math.round(at(waits, 0.5))} ms)`,
      ours: at(waits, 0.99),
      unit: 'ms',
      target: '≤ 1500 ms',
      atMost: 1500,
    }),
    limited({
      id: 'live.board',
      what: `from closing a question, or going on, to the result or board on each phone: slowest hundredth of ${arrivals.length} (median ${Math.round(at(arrivals, 0.5))} ms)`,
      ours: at(arrivals, 0.99),
      unit: 'ms',
      target: '≤ 1000 ms',
      atMost: 1000,
    }),
    limited({
      id: 'live.processor',
      what: `processor time of the service for each of ${waits.length} answers, joining and all that phones are told included`,
      ours: processorMs / waits.length,
      unit: 'ms',
      target: '≤ 8 ms',
      atMost: 8,
    }),
    limited({
      id: 'live.memory',
      what: `resident memory of the service after the session (before: ${Math.round(memoryBefore)} MB)`,
      ours: memory,
      unit: 'MB',
      target: '≤ 900 MB',
      atMost: 900,
    }),
    limited({
      ...none,
      id: 'live.lost',
      what: 'acknowledged answers that do not count',
      ours: lost,
    }),
    limited({
      ...none,
      id: 'live.doubled',
      what: 'answers that count more than once',
      ours: doubled,
    }),
    limited({
      ...none,
      id: 'live.recount',
      what: 'points and places, on any phone or on the board, that differ from a recount',
      ours: differing,
      unit: 'places',
    }),
  ]
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b)
const at = (inOrder: readonly number[], share: number) =>
  inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? Number.NaN

/** Linux only. */
function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024
}
