import { readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second, for programs on every machine. */
const ticksPerSecond = 100

/** Seconds of processor time a process has used so far, all its threads together. Linux only. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name in brackets may hold anything, so fields are counted from behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}
