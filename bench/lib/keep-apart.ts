import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { has } from './load'

/**
 * Gives the service the first processor and this process, with what it starts, the others.
 * `share` gives everything back. False, and nothing changes, where there is one processor or no taskset.
 */
export function keepApart(servicePid: number): { isApart: boolean; share: () => void } {
  const last = cpus().length - 1
  const share = () => {
    for (const pid of [servicePid, process.pid]) pin(pid, `0-${last}`)
  }
  if (last < 1 || !has('taskset')) return { isApart: false, share: () => {} }
  return { isApart: pin(servicePid, '0') && pin(process.pid, `1-${last}`), share }
}

const pin = (pid: number, processors: string) =>
  spawnSync('taskset', ['-acp', processors, String(pid)]).status === 0
