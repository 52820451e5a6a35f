import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ensureDataDir } from '../../cms/src/platform/boot/data-dir'
import { writeOnce } from './write-once'
import type { ReceiptKey, ReceiptKeys } from '../../shared/src/signed-receipts/keys'

/**
 * The keys that sign receipts, as the text of `RECEIPT_KEYS`. With the embedded database a key is made at
 * first and kept beside it. With a database server they must be given, since several replicas share them;
 * without them no receipts are signed.
 */
export function ensureReceiptKeys(dataDir: string, env: NodeJS.ProcessEnv): string | undefined {
  if (env.RECEIPT_KEYS) return env.RECEIPT_KEYS
  if (env.DATABASE_URL && !env.DATABASE_URL.startsWith('file:')) return undefined
  const file = receiptKeysFile(dataDir)
  if (!existsSync(file)) {
    ensureDataDir(dataDir)
    writeOnce(file, JSON.stringify(firstKeys(new Date())))
  }
  return readFileSync(file, 'utf8').trim()
}

export const receiptKeysFile = (dataDir: string) => path.join(dataDir, 'receipt-keys.json')

/** Replaces the file as a whole: a process that is killed leaves the old one. */
export function writeReceiptKeys(file: string, keys: ReceiptKeys): void {
  writeFileSync(`${file}.new`, JSON.stringify(keys), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

export const firstKeys = (now: Date): ReceiptKeys => ({ format: 1, keys: [newReceiptKey(now)] })

/** A new Ed25519 key from the system's random numbers. */
export function newReceiptKey(now: Date): ReceiptKey {
  const { d, x } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  return { x: x!, d: d!, madeAt: now.toISOString() }
}
