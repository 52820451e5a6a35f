import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { cmsDir } from './paths'
import { serviceEnv } from './service-env'

export type Account = { email: string; password: string }

/** A running service of its own, for tests and measurements. */
export type Service = {
  url: string
  admin: Account
  process: ChildProcess
  /** Everything it printed so far. */
  output: () => string
  stop: () => Promise<void>
}

type Options = {
  dataDir: string
  databaseUrl?: string
  port?: number
  seed?: boolean
  env?: Record<string, string>
}

/** The secret of services on a given database, which have no data folder to keep one of their own. */
export const testSecret = 'only-for-tests-0123456789-0123456789-0123456789'

const adminEmail = 'quantri@chung-tay.local'

/** Prepares a fresh database (migrations, starter content, first administrator). Returns the account. */
export async function prepareService({
  dataDir,
  databaseUrl,
  seed = true,
  env = {},
}: Options): Promise<Account> {
  const args = [
    '--import',
    'tsx',
    '../scripts/prepare.ts',
    ...(seed ? ['--seed'] : []),
    '--admin',
    adminEmail,
  ]
  const child = spawn(process.execPath, args, {
    cwd: cmsDir,
    env: childEnv({ dataDir, databaseUrl, env }),
  })
  const output = collect(child)
  const code = await new Promise((resolve) => child.on('exit', resolve))
  const password = /password\s+(\S+)/.exec(output())?.[1]
  if (code !== 0 || !password) throw new Error(`Preparing the database failed:\n${output()}`)
  return { email: adminEmail, password }
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
      () => reject(new Error(`The service did not start within 60 s:\n${output()}`)),
      60_000,
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

function childEnv({
  dataDir,
  databaseUrl,
  env,
}: Pick<Options, 'dataDir' | 'databaseUrl' | 'env'>): NodeJS.ProcessEnv {
  const given: NodeJS.ProcessEnv = {
    ...process.env,
    ...env,
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
  }
  delete given.DATABASE_URL
  if (databaseUrl) {
    given.DATABASE_URL = databaseUrl
    given.PAYLOAD_SECRET ??= testSecret
  }
  return serviceEnv(given)
}

function collect(child: ChildProcess): () => string {
  const chunks: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString()
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
