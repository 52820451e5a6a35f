import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { prepareService, startService, type Service } from '../../../../scripts/lib/service'

export type Pair = { one: Service; other: Service; dataDir: string; stop: () => Promise<void> }

/**
 * Two services on one database that nobody else uses, of the kind that is tested.
 * @param env What each gets beyond the usual environment.
 */
export async function startPair(
  env: { one?: Record<string, string>; other?: Record<string, string> } = {},
): Promise<Pair> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'chung-tay-pair-'))
  const databaseUrl = ownDatabase()
  const admin = await prepareService({ dataDir, databaseUrl })
  const start = (more?: Record<string, string>) =>
    startService({ dataDir, databaseUrl, admin, env: { JOBS: 'off', ...more } })
  const [one, other] = await Promise.all([start(env.one), start(env.other)])
  return {
    one,
    other,
    dataDir,
    async stop() {
      await Promise.all([one.stop(), other.stop()])
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The address of a new database on the server that is tested; undefined: the embedded one. */
export function ownDatabase(): string | undefined {
  const given = process.env.TEST_DATABASE_URL
  if (!given) return undefined
  const url = new URL(given)
  url.pathname = `/own-${randomUUID()}`
  return url.href
}
