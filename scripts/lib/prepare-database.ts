import { spawn, type ChildProcess } from 'node:child_process'
import { cmsDir } from './paths'
import { serviceEnv, withoutService } from './service-env'

export type Account = { email: string; password: string }

/** On which data a service runs, and with which environment beyond the usual one. */
export type ServiceData = {
  dataDir: string
  databaseUrl?: string
  seed?: boolean
  env?: Record<string, string>
}

/** The secret of services on a given database, which have no data folder to keep one of their own. */
export const testSecret = 'only-for-tests-0123456789-0123456789-0123456789'

const adminEmail = 'quantri@chung-tay.local'

/** Makes a database ready: migrations, starter content, first administrator. Returns the account. */
export async function prepareDatabase(data: ServiceData): Promise<Account> {
  const { seed = true } = data
  return adminIn(await runPrepare(data, seed ? ['--seed'] : []))
}

/** The same with the made-up province, whose handler of tips has a key file in the data folder. */
export async function prepareDemoDatabase(
  data: ServiceData,
): Promise<{ admin: Account; handler: Account }> {
  const output = await runPrepare(data, ['--seed', '--demo'])
  const [, email, password] = /tip handler +(\S+) +(\S+)/.exec(output) ?? []
  if (!email || !password) throw new Error(`The demonstration has no handler:\n${output}`)
  return { admin: adminIn(output), handler: { email, password } }
}

async function runPrepare(
  { dataDir, databaseUrl, env = {} }: ServiceData,
  options: string[],
): Promise<string> {
  const args = ['--import', 'tsx', '../scripts/prepare.ts', ...options, '--admin', adminEmail]
  const child = spawn(process.execPath, args, {
    cwd: cmsDir,
    env: childEnv({ dataDir, databaseUrl, env }),
  })
  const output = collect(child)
  const code = await new Promise((resolve) => child.on('exit', resolve))
  if (code !== 0) throw new Error(`Preparing the database failed:\n${output()}`)
  return output()
}

function adminIn(output: string): Account {
  const password = /password\s+(\S+)/.exec(output)?.[1]
  if (!password) throw new Error(`Preparing the database made no administrator:\n${output}`)
  return { email: adminEmail, password }
}

export function childEnv({
  dataDir,
  databaseUrl,
  env,
}: Pick<ServiceData, 'dataDir' | 'databaseUrl' | 'env'>): NodeJS.ProcessEnv {
  const given: NodeJS.ProcessEnv = {
    // A test's own Payload may have given this process the environment of another service.
    ...withoutService(process.env),
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

/** Gathers what a process prints; answers everything so far. */
export function collect(child: ChildProcess): () => string {
  const chunks: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString()
}
