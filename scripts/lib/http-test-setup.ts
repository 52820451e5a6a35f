import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import type {} from '../../cms/src/platform/testing/provided-context'
import { startScanner } from '../../cms/src/feedback/files/testing'
import { testReceiptKeys } from '../../cms/src/signed-receipts/testing'
import { startNoticeServers } from '../../cms/src/platform/testing/notice-servers'
import { prepareService, startService, testSecret } from './service'

/** Starts one real service with starter content for all HTTP tests of a run. */
export default async function setup(project: TestProject) {
  const databaseUrl = process.env.TEST_DATABASE_URL
  const dataDir = await mkdtemp(path.join(tmpdir(), 'chung-tay-test-'))
  const admin = await prepareService({ dataDir, databaseUrl })
  const scanner = await startScanner()
  const notices = await startNoticeServers()
  const service = await startService({
    dataDir,
    databaseUrl,
    admin,
    // Tests send from addresses of their own, so that one does not use up another's limit.
    env: {
      TRUSTED_PROXIES: 'loopback',
      OPEN311_API_KEYS: 'kiem-thu-open311',
      CLAMD_SOCKET: scanner.address,
      RECEIPT_KEYS: JSON.stringify(testReceiptKeys),
      ...notices.env,
    },
  })
  project.provide('serviceUrl', service.url)
  project.provide('admin', admin)
  project.provide('dataDir', dataDir)
  project.provide('noticesUrl', notices.url)
  project.provide('smtpUrl', notices.env.SMTP_URL)
  project.provide('secret', databaseUrl ? testSecret : '')
  project.provide('databaseKind', databaseUrl?.startsWith('mongodb') ? 'mongodb' : 'sqlite')
  return async () => {
    await service.stop()
    await scanner.stop()
    await notices.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
