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
const files = page?.manifest ? webFiles(base, page.manifest, page) : undefined

wakeQueue()
void startApp({ routes, Shell: AppShell, apiOrigin: '', page, files }).then(async () => {
  void countUse()
  if (files && (await registerServiceWorker(base))) await saveContent(files)
})

/** Nobody misses what is not counted, least of all where the code for it cannot be loaded. */
async function countUse(): Promise<void> {
  const usage = await import('./usage').catch(() => undefined)
  await usage?.startCounting()
}
