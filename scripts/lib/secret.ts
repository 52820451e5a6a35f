import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The secret that signs sessions. With the embedded database one is made at first and kept beside it;
 * with a database server it must be given: several replicas have to share it.
 * @throws Error when it is missing.
 */
export function ensureSecret(dataDir: string, env: NodeJS.ProcessEnv): string {
  if (env.PAYLOAD_SECRET) return env.PAYLOAD_SECRET
  if (env.DATABASE_URL && !env.DATABASE_URL.startsWith('file:')) {
    throw new Error(
      'PAYLOAD_SECRET: is missing; set it to at least 32 random characters, the same on every replica',
    )
  }
  const file = path.join(dataDir, 'secret')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}
