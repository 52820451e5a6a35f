import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { BootError } from '../../cms/src/platform/boot/boot-error'
import { writeOnce } from './write-once'
import { ensureDataDir } from '../../cms/src/platform/boot/data-dir'

/**
 * The secret that signs sessions. With the embedded database one is made at first and kept beside it;
 * with a database server it must be given: several replicas have to share it.
 * @throws BootError when it is missing.
 */
export function ensureSecret(dataDir: string, env: NodeJS.ProcessEnv): string {
  if (env.PAYLOAD_SECRET) return env.PAYLOAD_SECRET
  if (env.DATABASE_URL && !env.DATABASE_URL.startsWith('file:')) {
    throw new BootError(
      'PAYLOAD_SECRET: is missing; set it to at least 32 random characters, the same on every replica',
    )
  }
  const file = path.join(dataDir, 'secret')
  if (!existsSync(file)) {
    ensureDataDir(dataDir)
    writeOnce(file, randomBytes(32).toString('hex'))
  }
  return readFileSync(file, 'utf8').trim()
}
