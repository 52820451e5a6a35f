import { AppShell } from './AppShell'
import { apiOrigin } from './platform/api-origin'
import { wakeQueue } from './platform/submissions/wake-queue'
import { startApp } from './platform/app/start-app'
import { zaloFiles } from './platform/content/zalo-files'
import { routes } from './routes'

wakeQueue()
void startApp({ routes, Shell: AppShell, apiOrigin, files: zaloFiles }).then(async () => {
  // Nobody misses what is not counted, least of all where the code for it cannot be loaded.
  const usage = await import('./usage').catch(() => undefined)
  await usage?.startCounting()
})
