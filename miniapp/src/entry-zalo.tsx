import { AppShell } from './AppShell'
import { wakeQueue } from './platform/submissions/wake-queue'
import { startApp } from './platform/app/start-app'
import { zaloFiles } from './platform/content/zalo-files'
import { routes } from './routes'

const apiOrigin = import.meta.env.VITE_API_ORIGIN ?? ''

wakeQueue()
void startApp({ routes, Shell: AppShell, apiOrigin, files: zaloFiles }).then(async () => {
  const { startCounting } = await import('./usage')
  await startCounting()
})
