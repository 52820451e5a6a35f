import { Agent, request } from 'node:http'
import type { Seen } from './visit'

/** Asks again what was seen, `times` over, eight at a time as a browser would over its connections. */
export async function replay(url: string, seen: readonly Seen[], times: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  const { port } = new URL(url)
  const all = Array.from({ length: times }, () => seen).flat()
  let next = 0
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let one = all[next++]; one; one = all[next++]) await ask(port, one, agent)
    }),
  )
  agent.destroy()
}

function ask(port: string, { method, url, headers }: Seen, agent: Agent): Promise<void> {
  const { connection: _, ...kept } = headers
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, method, path: url, headers: kept, agent },
      (answer) => {
        answer.resume()
        answer.on('end', resolve)
        answer.on('error', reject)
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}
