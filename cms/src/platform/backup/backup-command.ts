import { open } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { env } from '../env'
import { makeBackup, saveSecrets } from './make-backup'
import { thin } from './thin'

/**
 * `npm run backup [-- --to <folder>] [--recipient age1…] [--plain] [--secret] [--thin]`: saves the
 * installation while it runs. `--new-key <file>` makes a pair of keys instead.
 */
const { values } = parseArgs({
  options: {
    to: { type: 'string', default: env.backupDir ?? 'backups' },
    recipient: { type: 'string', multiple: true, default: env.backupRecipients },
    plain: { type: 'boolean', default: false },
    secret: { type: 'boolean', default: false },
    thin: { type: 'boolean', default: false },
    'new-key': { type: 'string' },
  },
})

try {
  if (values['new-key']) await newKey(values['new-key'])
  else await backup()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

async function backup(): Promise<void> {
  const { to, recipient, plain } = values
  if (recipient.length === 0 && !plain)
    throw new Error(
      'For whom is the backup? Give --recipient age1… (or BACKUP_RECIPIENTS); npm run backup -- --new-key <file> makes a key. With --plain it is not encrypted.',
    )
  const options = {
    databaseUrl: env.databaseUrl,
    dataDir: env.dataDir,
    to: path.resolve(to),
    recipients: plain ? undefined : recipient,
  }
  if (values.secret) {
    const { file } = await saveSecrets(options)
    return console.log(`Secret  ${file}\nKeep it in another place than the backups.`)
  }
  const { file, bytes, manifest } = await makeBackup(options)
  const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0)
  console.log(
    `Backup  ${file}  ${(bytes / 1e6).toFixed(1)} MB: ${rows} rows in ${Object.keys(manifest.tables).length} tables, ${Object.keys(manifest.files).length} files`,
  )
  if (values.thin) for (const name of await thin(options.to)) console.log(`Removed ${name}`)
}

async function newKey(name: string): Promise<void> {
  const identity = await generateIdentity()
  const recipient = await identityToRecipient(identity)
  const file = await open(name, 'wx', 0o600)
  await file.writeFile(`# public key: ${recipient}\n${identity}\n`)
  await file.close()
  console.log(
    `Secret key  ${path.resolve(name)}  (keep it away from this machine)\nPublic key  ${recipient}`,
  )
}
