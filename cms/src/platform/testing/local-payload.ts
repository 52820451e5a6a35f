import { readFileSync } from 'node:fs'
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import { inject } from 'vitest'

/**
 * Payload in the test's own process, on the database of the service under test: for what no request
 * can bring about, such as a case that was closed two years ago, and for running jobs. All files of a
 * run share the one process and this one Payload, which ends with it: loading it takes three seconds.
 */
export async function localPayload(
  ownDataDir?: string,
): Promise<{ payload: Payload; req: PayloadRequest }> {
  useServiceEnv(ownDataDir)
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  return { payload, req: await createLocalReq({}, payload) }
}

/** Gives this process the environment of the service under test, or of one of its own: before its code is loaded. */
export function useServiceEnv(ownDataDir?: string): void {
  const dataDir = ownDataDir ?? inject('dataDir')
  process.env.DATA_DIR = dataDir
  process.env.JOBS = 'off'
  // A test may have a mail server of its own.
  process.env.SMTP_URL ??= inject('smtpUrl')
  // Versions are pinned and checked at install; the check only runs outside production.
  process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'
  const given = ownDataDir ? '' : inject('secret')
  process.env.PAYLOAD_SECRET = given || readFileSync(`${dataDir}/secret`, 'utf8').trim()
  const databaseUrl = ownDataDir ? undefined : process.env.TEST_DATABASE_URL
  if (databaseUrl) process.env.DATABASE_URL = databaseUrl
}
