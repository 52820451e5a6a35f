import path from 'node:path'
import { demoDataDir, demoSiteDir } from './paths'
import { serviceEnv } from './service-env'

/** Where the real service keeps its data, under which address, and through what it sends. */
const real =
  /^(DATABASE_URL|DATA_DIR|SITE_DIR|PAYLOAD_SECRET|RECEIPT_KEYS|PUBLIC_URL|VITE_API_ORIGIN|CORS_ORIGINS|OPEN311_API_KEYS|SMTP_URL|MAIL_FROM|BACKUP_\w+|ZALO_\w+)$/

/**
 * The environment of the demonstration: a database, a secret, a build and a port of its own (another
 * port is another site to the browser, which keeps nothing of one for the other). Whatever the shell
 * holds of the real service is left out.
 */
export function demoEnv(given: NodeJS.ProcessEnv = process.env): ReturnType<typeof serviceEnv> {
  const own = Object.entries(given).filter(([name]) => !real.test(name))
  return serviceEnv({
    ...(Object.fromEntries(own) as NodeJS.ProcessEnv),
    PORT: given.PORT ?? '3100',
    DATA_DIR: path.resolve(given.DEMO_DATA_DIR ?? demoDataDir),
    SITE_DIR: demoSiteDir,
  })
}
