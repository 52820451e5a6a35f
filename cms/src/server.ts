import next from 'next'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createFrontServer } from './platform/edge/create-front-server'
import { env } from './platform/env'
import { createSite } from './platform/site/create-site'

/** Starts the whole service in this process. Prints `ready <address>` once it answers. */
const cmsDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const isDev = process.argv.includes('--dev')
const log = (error: unknown) => console.error(error)

const app = next({ dev: isDev, dir: cmsDir, hostname: env.host, port: env.port })
await app.prepare()
const handle = app.getRequestHandler()
const site = await createSite({
  miniappDir: path.resolve(cmsDir, '../miniapp'),
  isDev,
  publicUrl: env.publicUrl,
  log,
})
const front = await createFrontServer({
  next: (request, response) => void handle(request, response),
  site,
  isHttps: env.publicUrl.startsWith('https:'),
  watchEveryMs: env.databaseUrl.startsWith('file:') ? 5_000 : 1_000,
  log,
})

front.server.on('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE'
      ? `Port ${env.port} is taken. Choose another: PORT=3001 npm start`
      : error.message
  console.error(reason)
  process.exit(1)
})
front.server.listen(env.port, env.host, () => console.log(`ready ${env.publicUrl}/`))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // Requests under way are finished; whoever holds a connection open does not keep the service from stopping.
    setTimeout(() => process.exit(0), 5_000).unref()
    void front.close().then(() => process.exit(0))
  })
}
