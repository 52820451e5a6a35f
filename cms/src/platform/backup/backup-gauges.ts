import { readdir } from 'node:fs/promises'
import { env } from '../env'
import type { ReadGauges } from '../observability/gauges'
import { madeAt } from './thin'

/** When the newest backup was made; nothing where none are made here. */
export const backupGauges: ReadGauges = async () => {
  if (!env.backupDir) return []
  const names = await readdir(env.backupDir).catch(() => [])
  const newest = Math.max(0, ...names.map((name) => madeAt(name) ?? 0))
  return [
    {
      name: 'chung_tay_backup_newest_timestamp_seconds',
      help: 'When the newest backup was made (Unix time); 0 when there is none',
      values: [{ value: newest / 1000 }],
    },
  ]
}
