import './platform/boot/in-one-line'
import next from 'next'
import { createServer, type RequestListener } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkDatabase } from './platform/boot/check-database'
import { beService } from './platform/boot/is-service'
import { portError } from './platform/boot/free-port'
import { whileStopping, withProbes } from './platform/edge/probes'
import { createFront } from './platform/edge/create-front'
import { reachOf } from './platform/database/reach'
import { env } from './platform/env'
import { createDevSite } from './platform/site/create-dev-site'
import { createSite } from './platform/site/create-site'

/** Starts the whole service in this process. Prints `ready <address>` once it answers. */
const cmsDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
process.env.TABLE_THREAD = path.join(cmsDir, 'dist/table-thread.cjs')
const { 'dev-site': devSite } = parseArgs({ options: { 'dev-site': { type: 'string' } } }).values
const isDev = devSite !== undefined
const { publicUrl, host, port } = env
const log = (error: unknown) => console.error(error)

let handle: RequestListener = (_, response) => response.writeHead(503, { 'Retry-After': '2' }).end()
const server = createServer(
  { keepAliveTimeout: 65_000, requestTimeout: 60_000 },
  (request, response) => handle(request, response),
)

beService()
await checkDatabase(env)
const app = next({ dev: isDev, dir: cmsDir, hostname: host, port, httpServer: server })
await app.prepare()
const handleNext = app.getRequestHandler()
const reach = reachOf(env)
const front = await createFront({
  next: (request, response) => void handleNext(request, response),
  createSite: (tools) => (devSite ? createDevSite(server, devSite) : createSite(tools)),
  publicUrl,
  siteDir: env.siteDir ?? path.resolve(cmsDir, '../miniapp'),
  isHttps: publicUrl.startsWith('https:'),
  trustedProxies: env.trustedProxies,
  reach,
  watchEveryMs: env.databaseUrl.startsWith('file:') ? 5_000 : 1_000,
  log,
})
handle = withProbes(front.handle)

server.on('error', (error) => {
  throw portError(error, port)
})
server.listen(port, host, () => console.log(`ready ${publicUrl}/`))

let isStopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (isStopping) return
    isStopping = true
    handle = whileStopping(front.handle)
    // Whoever deals requests out sees by then that no more should come.
    setTimeout(stop, env.drainSeconds * 1000)
  })

function stop(): void {
  const end = () => void front.beforeExit().finally(() => process.exit(0))
  // Requests under way are finished; whoever holds a connection open does not keep the service from
  // stopping, and a database that does not answer does not either.
  setTimeout(end, 5_000).unref()
  setTimeout(() => process.exit(0), 8_000).unref()
  server.close(end)
  server.closeIdleConnections()
  void front.close()
  void reach.stop()
}
