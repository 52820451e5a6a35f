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

/** Where a service keeps its data, under which address, what it does by itself, and through what it sends. */
const ofOneService =
  /^(DATABASE_URL|DATA_DIR|SITE_DIR|PAYLOAD_SECRET|RECEIPT_KEYS|PUBLIC_URL|VITE_API_ORIGIN|CORS_ORIGINS|OPEN311_API_KEYS|PUSH_ORIGINS|SMTP_URL|MAIL_FROM|JOBS|BACKUP_\w+|ZALO_\w+)$/

/** An environment for another service: without what is this one's own. */
export function withoutService(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const others = Object.entries(env).filter(([name]) => !ofOneService.test(name))
  return Object.fromEntries(others) as NodeJS.ProcessEnv
}
