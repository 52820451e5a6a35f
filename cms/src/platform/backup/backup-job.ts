import { spawn } from 'node:child_process'
import path from 'node:path'
import type { TaskConfig } from 'payload'
import { env } from '../env'

/**
 * Every night, where `BACKUP_DIR` says where to: saves the installation, then removes the backups that
 * are too many. A process of its own does it, so that people wait for nothing meanwhile. A backup that
 * fails leaves its job in the list of failed ones, which health counts.
 */
export const backupTask: TaskConfig = {
  slug: 'backup',
  label: 'Sao lưu',
  schedule: [{ cron: '30 2 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    if (!env.backupDir) return { output: { said: '' } }
    const said = await run()
    req.payload.logger.info({ msg: said })
    return { output: { said } }
  },
  outputSchema: [{ name: 'said', type: 'text' }],
}

function run(): Promise<string> {
  const command = path.resolve(process.cwd(), 'src/platform/backup/backup-command.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', command, '--thin'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(said.trim()) : reject(new Error(`No backup was made: ${said.trim()}`)),
    )
  })
}
