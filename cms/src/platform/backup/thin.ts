import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

/** How many backups stay: the last of each of so many days, weeks and months that have one. */
export const kept = { days: 7, weeks: 5, months: 12 }

const pattern = /^chung-tay-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z\.tar\.gz(?:\.age)?$/
const dayMs = 86_400_000

/** When a backup was made, in ms, by its name; undefined for other files. */
export function madeAt(name: string): number | undefined {
  const [, year, month, day, hour, minute, second] = (pattern.exec(name) ?? []).map(Number)
  if (year === undefined) return undefined
  return Date.UTC(year, month! - 1, day, hour, minute, second)
}

/**
 * Which backups go. The newest of a day stays for `days` days that have one, the newest of a week and of
 * a month likewise; the very newest always does. Files with other names are left alone.
 */
export function tooMany(names: readonly string[]): string[] {
  const backups = names
    .map((name) => ({ name, at: madeAt(name) }))
    .filter((each): each is { name: string; at: number } => each.at !== undefined)
    .sort((a, b) => b.at - a.at)
  const stays = new Set<string>()
  const keepNewest = (count: number, periodOf: (at: number) => string | number) => {
    const seen = new Set<string | number>()
    for (const { name, at } of backups) {
      const period = periodOf(at)
      if (seen.has(period)) continue
      if (seen.size === count) return
      seen.add(period)
      stays.add(name)
    }
  }
  keepNewest(kept.days, (at) => Math.floor(at / dayMs))
  // The first day of 1970 was a Thursday; weeks begin on Monday.
  keepNewest(kept.weeks, (at) => Math.floor((at / dayMs + 3) / 7))
  keepNewest(kept.months, (at) => new Date(at).toISOString().slice(0, 7))
  return backups.map(({ name }) => name).filter((name) => !stays.has(name))
}

/** Removes the backups of a folder that are too many. @returns Their names. */
export async function thin(folder: string): Promise<string[]> {
  const names = tooMany(await readdir(folder))
  for (const name of names) await rm(path.join(folder, name))
  return names
}
