import path from 'node:path'
import { demoDataDir, demoSiteDir } from './paths'
import { serviceEnv, withoutService } from './service-env'

/**
 * The environment of the demonstration: a database, a secret, a build and a port of its own (another
 * port is another site to the browser, which keeps nothing of one for the other). Whatever the shell
 * holds of the real service is left out.
 */
export function demoEnv(given: NodeJS.ProcessEnv = process.env): ReturnType<typeof serviceEnv> {
  return serviceEnv({
    ...withoutService(given),
    PORT: given.PORT ?? '3100',
    DATA_DIR: path.resolve(given.DEMO_DATA_DIR ?? demoDataDir),
    SITE_DIR: demoSiteDir,
  })
}
