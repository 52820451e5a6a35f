import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { cmsDir } from './paths'
import {
  childEnv,
  collect,
  prepareDatabase,
  type Account,
  type ServiceData,
} from './prepare-database'
import { copyPreparedData } from './prepared-data'
import { copyFromServer } from './prepared-on-server'

export { testSecret, type Account } from './prepare-database'

/** A running service of its own, for tests and measurements. */
export type Service = {
  url: string
  admin: Account
  process: ChildProcess
  /** Everything it printed so far. */
  output: () => string
  stop: () => Promise<void>
}

type Options = ServiceData & {
  port?: number
}

/**
 * Makes a database ready for a service: migrations, starter content, first administrator. It is a copy of
 * one made before (on a server: where the run was given one), unless it wants an environment of its own.
 * Returns the account.
 */
export async function prepareService(data: ServiceData): Promise<Account> {
  const { dataDir, databaseUrl, seed = true, env } = data
  if (!seed || env) return prepareDatabase(data)
  if (!databaseUrl) return copyPreparedData(dataDir)
  return (await copyFromServer(databaseUrl)) ?? (await prepareDatabase(data))
}

/** Starts the built service on a prepared database and waits until it answers. */
export async function startService(options: Options & { admin: Account }): Promise<Service> {
  const port = options.port ?? (await freePort())
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], {
    cwd: cmsDir,
    env: {
      ...childEnv(options),
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: `http://localhost:${port}`,
    },
  })
  const output = collect(child)
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The service did not start within 3 minutes:\n${output()}`)),
      180_000,
    )
    child.stdout?.on('data', () => {
      if (!/^ready /m.test(output())) return
      clearTimeout(timer)
      resolve()
    })
    child.on('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`The service ended with code ${code}:\n${output()}`))
    })
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  return { url: `http://localhost:${port}`, admin: options.admin, process: child, output, stop }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
