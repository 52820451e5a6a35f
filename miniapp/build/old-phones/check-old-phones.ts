import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { filesBelow } from '../files'
import { acceptedCode, acceptedStyles, type Accepted, type Target } from './accepted'
import { youngCode } from './young-code'
import { youngStyles } from './young-styles'

/**
 * Holds what was built against the oldest phones it is for: nothing is used that they lack, unless it is
 * looked for first, or `accepted` says why it does no harm. What is accepted and not used any more is a
 * fault as well.
 * @throws Error with one line for each fault
 */
export async function checkOldPhones(directory: string, target: Target): Promise<void> {
  const used = new Map<string, string>()
  const styled = new Map<string, string>()
  for (const name of await filesBelow(directory)) {
    if (!/\.(js|css)$/.test(name) || /(^|\/)content-/.test(name)) continue
    const text = await readFile(path.join(directory, name), 'utf8')
    if (name.endsWith('.js')) for (const use of youngCode(text)) used.set(use, name)
    else for (const [use, place] of youngStyles(text)) styled.set(use, `${name}: ${place}`)
  }
  const faults = [
    ...faultsOf(used, acceptedCode, target),
    ...faultsOf(styled, acceptedStyles, target),
  ]
  if (faults.length > 0)
    throw new Error(`The oldest phones would break on ${directory}:\n${faults.join('\n')}`)
}

function faultsOf(
  found: ReadonlyMap<string, string>,
  accepted: Readonly<Record<string, Accepted>>,
  target: Target,
): string[] {
  const missing = [...found].filter(([use]) => !accepted[use])
  const stale = Object.entries(accepted).filter(
    ([use, { in: targets }]) => !found.has(use) && targets.includes(target),
  )
  return [
    ...missing.map(([use, where]) => `${use} is younger than they are (${where})`),
    ...stale.map(([use]) => `${use} is accepted in old-phones/accepted.ts and not used`),
  ]
}
