import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeProofs } from '../bench/lib/proofs'
import { someAddress } from '../bench/lib/clients'
import { buildCms } from './lib/build-cms'
import { buildMiniappFor } from './lib/build-miniapp'
import { freePort, prepareService, startService, type Service } from './lib/service'
import { serviceEnv } from './lib/service-env'
import { tipFaults } from './lib/tip-faults'

/**
 * `npm run faults [-- [tips] [<rounds>]]`: kills the service with SIGKILL again and again while feedback
 * (or sealed tips with files: `tip-faults.ts`) streams in; clients send again under the same key until they get an answer. Then counts: nothing
 * that was acknowledged may be missing, nothing may be stored twice.
 */
const isTips = process.argv[2] === 'tips'
const rounds = Number(process.argv[isTips ? 3 : 2] ?? (isTips ? 10 : 20))
const clients = 8
const perRound = 24

const dataDir = mkdtempSync(path.join(tmpdir(), 'chung-tay-faults-'))
const env = serviceEnv({
  ...process.env,
  DATABASE_URL: undefined,
  DATA_DIR: dataDir,
  NODE_ENV: 'production',
})
let service: Service | undefined
try {
  await buildCms(env)
  const admin = await prepareService({ dataDir })
  await buildMiniappFor(env)
  const port = await freePort()
  const start = () =>
    startService({ dataDir, admin, port, env: { TRUSTED_PROXIES: 'loopback', JOBS: 'off' } })
  service = await start()
  const url = service.url
  await cheapProofs(url, admin)
  if (isTips) {
    const restart = () => killSoon(service!)
    if (!(await tipFaults(service, rounds, restart))) process.exitCode = 1
  } else await feedbackFaults()

  async function feedbackFaults(): Promise<void> {
    const commune = await someCommune(url)

    const acknowledged = new Map<string, string>()
    let retries = 0
    for (let round = 1; round <= rounds; round += 1) {
      // More proofs than submissions: a try that died may have used its own.
      const proofs = await makeProofs(url, perRound * 3)
      const pending = Array.from({ length: perRound }, () => ({
        key: randomUUID(),
        marker: randomUUID(),
      }))
      const before = acknowledged.size
      const killed = killSoon(service!)
      await Promise.all(Array.from({ length: clients }, work))
      await killed
      console.log(
        `round ${round}/${rounds}: ${acknowledged.size - before} acknowledged, ${retries} tries without an answer so far`,
      )

      async function work(): Promise<void> {
        for (let item = pending.pop(); item; item = pending.pop()) {
          for (;;) {
            const reference = await send(url, commune, item, proofs.pop() ?? '')
            if (reference) {
              acknowledged.set(item.marker, reference)
              break
            }
            retries += 1
            await new Promise((resolve) => setTimeout(resolve, 100))
            if (proofs.length < clients)
              proofs.push(...(await whenUp(() => makeProofs(url, perRound))))
          }
        }
      }
    }

    const stored = await readStored(url, admin)
    const lost = [...acknowledged].filter(
      ([marker, reference]) => !stored.get(marker)?.includes(reference),
    )
    const twice = [...stored].filter(([, references]) => references.length > 1)
    console.log(
      `${rounds} kills, ${acknowledged.size} acknowledged, ${stored.size} stored, ${lost.length} lost, ${twice.length} stored twice`,
    )
    if (lost.length > 0 || twice.length > 0 || acknowledged.size !== rounds * perRound)
      process.exitCode = 1
  }

  /** Kills the service at a random moment while it works and starts it again. */
  async function killSoon(running: Service): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 400))
    const gone = new Promise((resolve) => running.process.once('exit', resolve))
    running.process.kill('SIGKILL')
    await gone
    service = await start()
  }
} finally {
  await service?.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

/** The reference of a stored submission; undefined when there was no answer or the proof was used. */
async function send(
  url: string,
  commune: string,
  { key, marker }: { key: string; marker: string },
  proof: string,
): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/api/feedback/submissions`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
        Altcha: proof,
        'X-Forwarded-For': someAddress(),
      },
      body: JSON.stringify({ kind: 'social-issue', text: `Đèn đường hỏng ${marker}`, commune }),
      signal: AbortSignal.timeout(20_000),
    })
    const body = (await response.json()) as { reference?: string }
    return response.ok ? body.reference : undefined
  } catch {
    return undefined
  }
}

async function whenUp<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

async function signIn(url: string, admin: { email: string; password: string }): Promise<string> {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(admin),
  })
  return ((await response.json()) as { token: string }).token
}

/** What is tried here is storing, not solving. */
async function cheapProofs(url: string, admin: { email: string; password: string }): Promise<void> {
  await fetch(`${url}/api/globals/settings`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `JWT ${await signIn(url, admin)}`,
    },
    body: JSON.stringify({ submissions: { proofCost: 1 } }),
  })
}

async function someCommune(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/units?limit=1&depth=0&where[kind][equals]=commune`)
  return ((await answer.json()) as { docs: { slug: string }[] }).docs[0]?.slug ?? ''
}

/** References of stored cases by the marker in their text. */
async function readStored(url: string, admin: { email: string; password: string }) {
  const answer = await fetch(`${url}/api/feedback-cases?depth=0&limit=0`, {
    headers: { Authorization: `JWT ${await signIn(url, admin)}` },
  })
  const { docs } = (await answer.json()) as { docs: { reference: string; text: string }[] }
  const stored = new Map<string, string[]>()
  for (const { reference, text } of docs) {
    const marker = text.split(' ').at(-1) ?? ''
    stored.set(marker, [...(stored.get(marker) ?? []), reference])
  }
  return stored
}
