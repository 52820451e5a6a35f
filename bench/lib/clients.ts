import { Agent, request } from 'node:http'

export type Job = { path: string; body: string; headers: Record<string, string> }
export type Run = {
  perSecond: number
  latencies: number[]
  answers: { status: number; body: string }[]
}

/** Posts all jobs from so many clients at once, each over a connection of its own. */
export async function postAll(url: string, jobs: readonly Job[], clients: number): Promise<Run> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const latencies: number[] = []
  const answers: Run['answers'] = []
  let next = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let job = jobs[next++]; job; job = jobs[next++]) {
        const sent = performance.now()
        answers.push(await post(url, job, agent))
        latencies.push(performance.now() - sent)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  return { perSecond: jobs.length / seconds, latencies, answers }
}

function post(url: string, { path, body, headers }: Job, agent: Agent) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const asked = request(
      url.replace('localhost', '127.0.0.1') + path,
      {
        method: 'POST',
        agent,
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          ...headers,
        },
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (text += chunk))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }))
        response.on('error', reject)
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

export const someAddress = () =>
  [10, ...Array.from({ length: 3 }, () => Math.floor(Math.random() * 256))].join('.')
