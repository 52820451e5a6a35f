import { Agent } from 'node:http'
import type { Payload } from 'payload'
import type { Service } from '../../scripts/lib/service'
import { limited, type Figure } from '../lib/figure'
import { makeProofs } from '../lib/proofs'
import { announceContest, questionsEach } from './storm-contest'
import { takeContest, type Taken } from './taker'

const takers = 2000
const startWithinMs = 10_000
const longestMs = 240_000

/**
 * A contest storm: everybody starts within ten seconds, answers twenty questions as they come and
 * submits. Afterwards the board is compared with what each taker knows they answered.
 */
export async function benchStorm(payload: Payload, service: Service): Promise<Figure[]> {
  const contest = await announceContest(payload, service)
  const proofs = await makeProofs(service.url, takers)
  // As from the proxy in front of a service, which keeps a few hundred connections open.
  const agent = new Agent({ keepAlive: true, maxSockets: 200 })
  const began = performance.now()
  const taken = await within(
    longestMs,
    Promise.all(
      proofs.map(async (proof, number) => {
        await new Promise((resolve) => setTimeout(resolve, (number * startWithinMs) / takers))
        return takeContest({
          url: service.url,
          agent,
          contest,
          proof,
          thinkMs: () => 1500 + Math.random() * 3000,
        })
      }),
    ),
  )
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  await endContest(payload, service.url, contest)
  const waits = taken.flatMap(({ latencies }) => latencies).sort((a, b) => a - b)
  const { lost, doubled, differing } = await compareBoard(service.url, contest, taken)
  const figure = { unit: 'answers', target: '0', atMost: 0 }
  return [
    limited({
      id: 'quiz.storm.time',
      what: `${takers} takers, ${questionsEach} questions each with 1.5–4.5 s to read one: ${waits.length} requests, ${Math.round(waits.length / seconds)} a second, from the first start to the last result`,
      ours: seconds,
      unit: 's',
      target: '≤ 180 s',
      atMost: 180,
    }),
    limited({
      id: 'quiz.storm.p99',
      what: `wait of the slowest hundredth in the storm (median ${Math.round(waits[Math.floor(waits.length / 2)] ?? 0)} ms)`,
      ours: waits[Math.floor(waits.length * 0.99)] ?? Number.NaN,
      unit: 'ms',
      target: '≤ 2000 ms',
      atMost: 2000,
    }),
    limited({
      ...figure,
      id: 'quiz.storm.lost',
      what: 'acknowledged answers that do not count',
      ours: lost,
    }),
    limited({
      ...figure,
      id: 'quiz.storm.doubled',
      what: 'answers that count more than once',
      ours: doubled,
    }),
    limited({
      ...figure,
      id: 'quiz.storm.board',
      what: 'places on the board that differ from a recount of all attempts',
      ours: differing,
      unit: 'places',
    }),
  ]
}

type Row = { rank: number; score: number; seconds: number }

/** Ends the contest as if its time were over: before, nobody is told a score. */
async function endContest(payload: Payload, url: string, slug: string): Promise<void> {
  const where = { slug: { equals: slug } }
  const endsAt = new Date(Date.now() - 5000).toISOString()
  await payload.db.updateOne({ collection: 'quiz-contests', where, data: { endsAt } })
  for (let isFinal = false; !isFinal;) {
    const board = await fetch(`${url}/api/quiz/contests/${slug}/leaderboard?limit=1`)
    ;({ isFinal } = (await board.json()) as { isFinal: boolean })
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

async function compareBoard(url: string, contest: string, taken: readonly Taken[]) {
  const rows: Row[] = []
  for (let after = ''; ;) {
    const path = `/api/quiz/contests/${contest}/leaderboard?limit=100${after && `&after=${after}`}`
    const page = (await (await fetch(url + path)).json()) as { rows: Row[]; next: string | null }
    rows.push(...page.rows)
    if (!page.next) break
    after = page.next
  }
  const expected = taken.map((each) => each.expected).sort((a, b) => b - a)
  const inOrder = [...rows].sort((a, b) => b.score - a.score || a.seconds - b.seconds)
  const differing = inOrder.filter((row, at) => {
    const better = inOrder.findIndex((o) => o.score === row.score && o.seconds === row.seconds)
    return rows[at]?.score !== expected[at] || rows[at]?.rank !== better + 1
  }).length
  let [lost, doubled] = [0, 0]
  for (const { readScore, expected: own } of taken) {
    const score = await readScore()
    lost += Math.max(0, own - score)
    doubled += Math.max(0, score - own)
  }
  return {
    lost,
    doubled,
    differing: differing + Math.abs(rows.length - taken.length),
  }
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error(`The storm took more than ${ms / 1000} s`)), ms).unref(),
    ),
  ])
}
