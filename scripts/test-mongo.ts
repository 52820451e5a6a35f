import { buildFromStarterContent } from './lib/build-from-starter-content'
import { prepareOnServer } from './lib/prepared-on-server'
import { inHalves, runVitest } from './lib/run-vitest'
import { endWith } from './lib/test-count'

/** `npm run test:mongo`: the HTTP tests, unchanged, on the MongoDB server that MONGODB_URL names. */
const given = process.env.MONGODB_URL
if (!given) {
  console.error(
    'MONGODB_URL is missing: name the MongoDB server to test on, e.g. mongodb://127.0.0.1:27017/test?replicaSet=rs0',
  )
  process.exit(1)
}
await buildFromStarterContent()
const prepared = await prepareOnServer(databaseUrl(given, 'prepared'))

endWith(
  await runVitest(
    ...inHalves(['--project', 'http'], (half) => ({
      ...process.env,
      ...prepared,
      TEST_DATABASE_URL: databaseUrl(given, String(half)),
    })),
  ),
)

/** A database of its own for every run, so that nothing left from the last one is counted. */
function databaseUrl(server: string, part: string): string {
  const url = new URL(server)
  const name = url.pathname.replace(/\/$/, '') || '/chung-tay-test'
  url.pathname = `${name}-${Date.now()}-${part}`
  return url.href
}
