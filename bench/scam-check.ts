import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cmsDir } from '../scripts/lib/paths'
import { startService, type Account } from '../scripts/lib/service'
import { serviceEnv } from '../scripts/lib/service-env'
import { compared, limited, median, unmeasured, type Figure } from './lib/figure'
import { has, requestsPerSecond } from './lib/load'
import { startNginx } from './lib/nginx'
import { checkOnPhone } from './lib/scam-check-on-phone'

const rounds = 3
const seconds = 3
const sizes = [
  { name: '50k', count: 50_000, maxKilobytes: 2 },
  { name: '1m', count: 1_000_000, maxKilobytes: 8 },
]

/** The scam checker with 50,000 and 1,000,000 entries: answers, their size, making them, comparing on a phone. */
export async function benchScamCheck(dataDir: string, admin: Account): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const size of sizes) figures.push(...(await benchSize(dataDir, admin, size)))
  return figures
}

type Size = (typeof sizes)[number]

async function benchSize(dataDir: string, admin: Account, size: Size): Promise<Figure[]> {
  const copy = mkdtempSync(path.join(tmpdir(), 'chung-tay-scam-'))
  cpSync(dataDir, copy, { recursive: true })
  try {
    const buildSeconds = fill(copy, size.count)
    const service = await startService({ dataDir: copy, admin, env: { JOBS: 'off' } })
    try {
      const url = `${service.url.replace('localhost', '127.0.0.1')}/api/scam-check/phone/abc`
      const body = Buffer.from(await (await fetch(url)).arrayBuffer())
      const entries = `${size.count.toLocaleString('en')} entries`
      return [
        await answers(url, body, size.name, entries),
        limited({
          id: `scam.size.${size.name}`,
          what: `bytes of every padded answer, ${entries}`,
          ours: body.length / 1000,
          unit: 'kB',
          target: `≤ ${size.maxKilobytes} kB`,
          atMost: size.maxKilobytes,
        }),
        limited({
          id: `scam.build.${size.name}`,
          what: `all buckets made anew, ${entries}`,
          ours: buildSeconds,
          unit: 's',
          target: 'printed',
          atMost: Number.POSITIVE_INFINITY,
        }),
        ...(size.count < 1_000_000 ? [] : [await checkOnPhone(service.url, body)]),
      ]
    } finally {
      await service.stop()
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

async function answers(url: string, body: Buffer, name: string, entries: string): Promise<Figure> {
  const figure = {
    id: `scam.bucket.${name}`,
    what: `one part of the list from the content cache against nginx serving the same bytes, ${entries}`,
    unit: 'req/s',
    target: '≥ 0.5 ×',
  }
  if (!has('wrk') || !has('nginx')) return unmeasured(figure, 'needs wrk and nginx on this machine')
  const nginx = await startNginx(body)
  const rates = { ours: [] as number[], nginx: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    rates.ours.push(requestsPerSecond({ url, seconds }))
    rates.nginx.push(requestsPerSecond({ url: nginx.url, seconds }))
  }
  await nginx.stop()
  return compared({ ...figure, ours: median(rates.ours), peer: median(rates.nginx), atLeast: 0.5 })
}

/** Returns the seconds that making the buckets took. */
function fill(dataDir: string, count: number): number {
  const script = path.resolve(cmsDir, '../bench/lib/fill-scam-list.ts')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, String(count)],
    {
      cwd: cmsDir,
      encoding: 'utf8',
      env: {
        ...serviceEnv({
          ...process.env,
          DATABASE_URL: undefined,
          DATA_DIR: dataDir,
          NODE_ENV: 'production',
        }),
        JOBS: 'off',
      },
    },
  )
  const built = /^built ([\d.]+)$/m.exec(stdout)?.[1]
  if (!built) throw new Error(`Filling the list failed:\n${stderr || stdout}`)
  return Number(built)
}
