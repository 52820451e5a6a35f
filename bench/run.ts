import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildCms } from '../scripts/lib/build-cms'
import { buildMiniappFor } from '../scripts/lib/build-miniapp'
import { prepareService, startService, type Service } from '../scripts/lib/service'
import { serviceEnv } from '../scripts/lib/service-env'
import type { Figure } from './lib/figure'
import { print } from './lib/print'

/** `npm run bench [-- <feature>] [--json]`: measures each figure beside its peer and prints a line for each. */
const asJson = process.argv.includes('--json')
const only = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const wants = (feature: string) => !only || only === feature
const say = (text: string) => console.error(text)

const dataDir = mkdtempSync(path.join(tmpdir(), 'chung-tay-bench-'))
const env = serviceEnv({
  ...process.env,
  DATABASE_URL: undefined,
  DATA_DIR: dataDir,
  NODE_ENV: 'production',
})
/** Clients come from addresses of their own, as they would. */
const manyClients = { TRUSTED_PROXIES: 'loopback', JOBS: 'off' }
const figures: Figure[] = []
const add = (found: Figure[]) => {
  figures.push(...found)
  for (const figure of found) if (!asJson) print(figure)
}

try {
  // Minutes long, so only when asked for.
  if (only === 'fresh') add(await (await import('./fresh')).benchFresh())
  say('Building and preparing …')
  await buildCms(env)
  const admin = await prepareService({ dataDir })
  await buildMiniappFor(env)
  const onService = async (
    own: Record<string, string>,
    measure: (service: Service) => Promise<Figure[]>,
  ) => {
    const service = await startService({ dataDir, admin, env: own })
    try {
      add(await measure(service))
    } finally {
      await service.stop()
    }
  }
  if (wants('search'))
    add(await (await import('../miniapp/src/search/search.bench')).runSearchBench())
  if (wants('build')) add(await (await import('../miniapp/build/build.bench')).runBuildBench())
  if (wants('start')) add(await (await import('./start')).benchStart(dataDir, admin))
  if (wants('content') || wants('home') || wants('search')) {
    const service = await startService({ dataDir, admin })
    try {
      if (wants('content')) add(await (await import('./content')).benchContent(service, dataDir))
      if (wants('home')) add(await (await import('./home')).benchHome(service))
      if (wants('search')) add(await (await import('./first-hit')).benchFirstHit(service))
    } finally {
      await service.stop()
    }
  }
  if (wants('zalo'))
    await onService({ JOBS: 'off' }, async (service) => (await import('./zalo')).benchZalo(service))
  if (wants('usage'))
    await onService(manyClients, async (service) => (await import('./usage')).benchUsage(service))
  if (wants('scam-check')) add(await (await import('./scam-check')).benchScamCheck(dataDir, admin))
  if (wants('feedback'))
    await onService(manyClients, async (service) =>
      (await import('./feedback')).benchFeedback(service),
    )
  if (wants('tips'))
    await onService(manyClients, async (service) => (await import('./tips')).benchTips(service))
  if (wants('tables'))
    await onService({ JOBS: 'off' }, async (service) =>
      (await import('./tables')).benchTables(service),
    )
  if (wants('live')) add(await (await import('./live')).benchLive(dataDir, admin))
  if (wants('quiz')) add(await (await import('./quiz')).benchQuiz(dataDir, admin))
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
if (asJson) console.log(JSON.stringify(figures, null, 2))
else
  console.log(
    `${figures.filter(({ ok }) => ok).length} of ${figures.length} figures meet their target`,
  )
process.exit(0)
