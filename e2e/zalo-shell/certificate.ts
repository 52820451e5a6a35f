import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { apiHost, shellHost, zaloServers } from './names'

export type Certificate = { key: string; cert: string }

let made: Promise<Certificate> | undefined

/** A certificate for this process alone, signed by nobody: browsers here are told not to mind. */
export const throwAwayCertificate = (): Promise<Certificate> => (made ??= make())

async function make(): Promise<Certificate> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chung-tay-tls-'))
  const [keyFile, certFile] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')]
  const names = [shellHost, apiHost, ...zaloServers].map((name) => `DNS:${name}`).join()
  try {
    await promisify(execFile)('openssl', [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
      ...['-days', '1', '-subj', `/CN=${shellHost}`, '-addext', `subjectAltName=${names}`],
      ...['-keyout', keyFile, '-out', certFile],
    ])
    return { key: await readFile(keyFile, 'utf8'), cert: await readFile(certFile, 'utf8') }
  } finally {
    await rm(folder, { recursive: true })
  }
}
