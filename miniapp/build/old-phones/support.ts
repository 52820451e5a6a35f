import { createRequire } from 'node:module'

type Version = { version_added?: string | false; version_removed?: string; flags?: unknown }
type Compat = { support: Record<string, (Version & Named) | (Version & Named)[]> }
type Named = { prefix?: string; alternative_name?: string }
/** By name what belongs to it; under `__compat` since when it is had. */
export type Entry = { [name: string]: Entry | undefined }

type Data = {
  javascript: { builtins: Entry }
  api: Entry
  css: { properties: Entry; selectors: Entry; 'at-rules': Entry }
}

/** Which browser has had what since when: MDN's table, as JSON. */
export const compatData = createRequire(import.meta.url)('@mdn/browser-compat-data') as Data

/** The oldest browsers for which the app is built (`browsers` of `vite-options`); every iPhone with iOS 14 can have 14.5. */
const oldest: Record<string, number> = { chrome: 87, safari_ios: 14.5 }

/** Whether the oldest phones have it under its own name; what the table does not know counts as had. */
export function isHad(entry: Entry | undefined): boolean {
  const { support } = (entry?.__compat ?? {}) as unknown as Partial<Compat>
  if (!support) return true
  return Object.entries(oldest).every(([browser, version]) => {
    const told = support[browser]
    return !told || [told].flat().some((each) => isSince(each, version))
  })
}

function isSince(told: Version & Named, version: number): boolean {
  const { version_added: added, version_removed, flags, prefix, alternative_name } = told
  if (!added || added === 'preview' || version_removed || flags) return false
  return !prefix && !alternative_name && parseFloat(added.replace('≤', '')) <= version
}
