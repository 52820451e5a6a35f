import path from 'node:path'
import { ensureReceiptKeys } from './receipt-keys'
import { ensureSecret } from './secret'
import { defaultDataDir } from './paths'

/** The environment every process of the service runs with, completed from what the operator gave. */
export function serviceEnv(
  given: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv & { DATA_DIR: string } {
  const DATA_DIR = path.resolve(given.DATA_DIR ?? defaultDataDir)
  return {
    ...given,
    DATA_DIR,
    PAYLOAD_SECRET: ensureSecret(DATA_DIR, given),
    RECEIPT_KEYS: ensureReceiptKeys(DATA_DIR, given),
    NODE_ENV: given.NODE_ENV ?? 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
