import { AppShell } from './AppShell'
import { wakeQueue } from './platform/submissions/wake-queue'
import { startApp } from './platform/app/start-app'
import { readPageContent } from './platform/content/page-content'
import { webFiles } from './platform/content/web-files'
import { registerServiceWorker } from './platform/service-worker/register'
import { saveContent } from './platform/service-worker/save-content'
import { routes } from './routes'

const base = import.meta.env.BASE_URL
const page = readPageContent()
const files = page?.manifest ? webFiles(base, page.manifest) : undefined

wakeQueue()
void startApp({ routes, Shell: AppShell, apiOrigin: '', page, files }).then(async () => {
  void import('./usage').then(({ startCounting }) => startCounting())
  if (!files) return
  await registerServiceWorker(base)
  await saveContent(files)
})
