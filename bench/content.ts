import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { queries } from '@chung-tay/shared/content/queries'
import { cmsDir } from '../scripts/lib/paths'
import { freePort, type Service } from '../scripts/lib/service'
import { serviceEnv } from '../scripts/lib/service-env'
import { compared, limited, median, unmeasured, type Figure } from './lib/figure'
import { has, requestsPerSecond } from './lib/load'
import { startNginx } from './lib/nginx'

const rounds = 3
const seconds = 3

const figures = {
  payload: {
    id: 'content.get',
    what: 'list from the cache against raw Payload REST',
    unit: 'req/s',
    target: '≥ 30 ×',
  },
  nginx: {
    id: 'content.get.nginx',
    what: 'list from the cache against nginx serving the same file',
    unit: 'req/s',
    target: '≥ 0.5 ×',
  },
  notModified: {
    id: 'content.304',
    what: 'list not modified against nginx not modified',
    unit: 'req/s',
    target: '≥ 0.35 ×',
  },
}

/** The content cache side by side with raw Payload (Next alone) and nginx, on the same answer. */
export async function benchContent(service: Service, dataDir: string): Promise<Figure[]> {
  const publish = await publishLatency(service)
  if (!has('wrk') || !has('nginx')) {
    return [
      ...Object.values(figures).map((figure) =>
        unmeasured(figure, 'needs wrk and nginx on this machine'),
      ),
      publish,
    ]
  }
  const list = await heaviestList(service.url)
  const url =
    service.url.replace('localhost', '127.0.0.1') +
    encodeURI(list.path).replaceAll('%5B', '[').replaceAll('%5D', ']')
  const etag =
    (await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })).headers.get('etag') ?? ''
  const [raw, nginx] = await Promise.all([startRawPayload(dataDir), startNginx(list.body)])
  const nginxEtag = (await fetch(nginx.url)).headers.get('etag') ?? ''

  const rates = {
    ours: [] as number[],
    raw: [] as number[],
    nginx: [] as number[],
    ours304: [] as number[],
    nginx304: [] as number[],
  }
  for (let round = 0; round < rounds; round += 1) {
    rates.raw.push(requestsPerSecond({ url: raw.url + list.path, seconds }))
    rates.ours.push(requestsPerSecond({ url, seconds }))
    rates.nginx.push(requestsPerSecond({ url: nginx.url, seconds }))
    rates.ours304.push(requestsPerSecond({ url, seconds, headers: { 'If-None-Match': etag } }))
    rates.nginx304.push(
      requestsPerSecond({ url: nginx.url, seconds, headers: { 'If-None-Match': nginxEtag } }),
    )
  }
  await Promise.all([raw.stop(), nginx.stop()])

  const size = `${(list.body.length / 1000).toFixed(0)} kB of JSON`
  const ours = median(rates.ours)
  return [
    compared({ ...figures.payload, ours, peer: median(rates.raw), atLeast: 30, note: size }),
    compared({ ...figures.nginx, ours, peer: median(rates.nginx), atLeast: 0.5, note: size }),
    compared({
      ...figures.notModified,
      ours: median(rates.ours304),
      peer: median(rates.nginx304),
      atLeast: 0.35,
    }),
    publish,
  ]
}

/** The list nearest to the 47 kB of the yardsticks. */
async function heaviestList(origin: string) {
  const candidates = [queries.procedures, queries.units, queries.alerts, queries.handbook]
  const read = await Promise.all(
    candidates.map(async ({ path: query }) => ({
      path: query,
      body: Buffer.from(await (await fetch(origin + query)).arrayBuffer()),
    })),
  )
  return read.sort(
    (a, b) => Math.abs(a.body.length - 47_000) - Math.abs(b.body.length - 47_000),
  )[0]!
}

/** Payload's REST as Next serves it, without anything in front. */
async function startRawPayload(dataDir: string) {
  const port = await freePort()
  const next = createRequire(path.join(cmsDir, 'package.json')).resolve('next/dist/bin/next')
  const env = {
    ...serviceEnv({ ...process.env, DATA_DIR: dataDir, NODE_ENV: 'production' }),
    JOBS: 'off',
  }
  const child = spawn(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: cmsDir,
    env,
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  for (let attempt = 0; ; attempt += 1) {
    const isUp = await fetch(`${url}/api/health`)
      .then(({ ok }) => ok)
      .catch(() => false)
    if (isUp) break
    if (attempt > 100) throw new Error('Raw Payload did not start')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return {
    url,
    stop: () =>
      new Promise<void>((resolve) => (child.once('exit', () => resolve()), child.kill('SIGTERM'))),
  }
}

/** Time from the end of a publishing request to new bytes for the public. */
async function publishLatency(service: Service): Promise<Figure> {
  const signedIn = await fetch(`${service.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(service.admin),
  })
  const { token } = (await signedIn.json()) as { token: string }
  const { docs } = (await (await fetch(service.url + queries.procedures.path)).json()) as {
    docs: { id: string; title: string }[]
  }
  const [procedure] = docs
  if (!procedure) throw new Error('There is no procedure to publish')
  const waits: number[] = []
  for (const title of [`${procedure.title} .`, `${procedure.title} ..`, procedure.title]) {
    const began = performance.now()
    await fetch(`${service.url}/api/procedures/${procedure.id}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      body: JSON.stringify({ title, _status: 'published' }),
    })
    while (
      !(await (await fetch(service.url + queries.procedures.path)).text()).includes(
        JSON.stringify(title),
      )
    ) {
      if (performance.now() - began > 10_000)
        throw new Error('The change was not served within 10 s')
    }
    waits.push(performance.now() - began)
  }
  return limited({
    id: 'content.publish',
    what: 'publishing request sent → new bytes served',
    ours: median(waits),
    unit: 'ms',
    target: '≤ 1000 ms',
    atMost: 1000,
  })
}
