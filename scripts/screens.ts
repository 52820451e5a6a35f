import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { chromiumOptions } from '../e2e/lib/browser'
import { startDemoService } from '../e2e/lib/demo-service'
import { buildCms } from './lib/build-cms'
import { rootDir } from './lib/paths'
import { serviceEnv } from './lib/service-env'
import { appAddresses, openStaffAddresses, staffAddresses } from './screens/addresses'
import { leafPage } from './screens/leaf-page'
import { signIn } from './screens/sign-in'
import { takeScreens, type Look, type Screen } from './screens/take-screens'

/**
 * `npm run screens [-- --only <part of an address>]`: pictures of every page on the made-up province, for
 * somebody to leaf through: `screens/index.html`.
 */
const { values } = parseArgs({ options: { only: { type: 'string' } } })
const began = Date.now()
const say = (text: string) =>
  console.log(`[${((Date.now() - began) / 1000).toFixed(0).padStart(3)} s] ${text}`)

const phone = { width: 360, height: 740 }
const appLooks: Look[] = [
  { name: '360', options: { viewport: phone } },
  { name: '1280', options: { viewport: { width: 1280, height: 800 } } },
  { name: '360 dark', options: { viewport: phone, colorScheme: 'dark' } },
  { name: '360 very large', options: { viewport: phone }, textSize: 1.5 },
]
const staffLooks: Look[] = [
  { name: '1280', options: { viewport: { width: 1280, height: 800 } } },
  { name: '1280 dark', options: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } },
  { name: '390', options: { viewport: { width: 390, height: 844 } } },
]
const folder = path.join(rootDir, 'screens')

const browserOptions = options()
say('Building what changed …')
await buildCms(serviceEnv({ ...process.env, DATABASE_URL: undefined, NODE_ENV: 'production' }))
say('Starting the made-up province …')
const service = await startDemoService()
const browser = await chromium.launch(browserOptions)
try {
  await rm(folder, { recursive: true, force: true })
  const wanted = (address: string) => address.includes(values.only ?? '')
  const jobsOf = (addresses: readonly string[], looks: readonly Look[]) =>
    addresses.filter(wanted).flatMap((address) => looks.map((look) => ({ address, look })))
  const signedIn = await signIn(browser, service.url, service.admin)
  const groups = [
    { jobs: jobsOf([...appAddresses], appLooks), state: undefined },
    { jobs: jobsOf(openStaffAddresses, staffLooks), state: undefined },
    {
      jobs: jobsOf([...new Set([...staffAddresses, ...signedIn.addresses])], staffLooks),
      state: signedIn.state,
    },
  ]
  const total = groups.reduce((sum, { jobs }) => sum + jobs.length, 0)
  const screens: Screen[] = []
  let done = 0
  for (const { jobs, state } of groups)
    screens.push(
      ...(await takeScreens({
        browser,
        origin: service.url,
        jobs,
        folder,
        state,
        onScreen: ({ address, look, fault }) =>
          say(`${++done}/${total} ${address} (${look})${fault ? ` – ${fault}` : ''}`),
      })),
    )
  const file = path.join(folder, 'index.html')
  await writeFile(file, leafPage(screens, new Date().toISOString().slice(0, 16)))
  const faults = screens.filter(({ fault }) => fault)
  say(`${screens.length - faults.length} screens in ${path.relative(process.cwd(), file)}`)
  if (faults.length > 0) process.exitCode = 1
} finally {
  await browser.close()
  await service.stop()
}

function options() {
  try {
    return chromiumOptions()
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}
