import type { DataFromGlobalSlug, Payload } from 'payload'

type Setting = DataFromGlobalSlug<'settings'>

const keptMs = 5_000
let kept: { settings: Promise<Setting>; until: number } | undefined

/**
 * The settings as of at most five seconds ago: for endpoints that need them in every request, since
 * reading them takes a dozen queries.
 */
export function currentSettings(payload: Payload): Promise<Setting> {
  if (!kept || kept.until < Date.now()) {
    const settings = payload.findGlobal({ slug: 'settings', depth: 0 })
    kept = { settings, until: Date.now() + keptMs }
    // A failure is not kept.
    settings.catch(() => (kept = undefined))
  }
  return kept.settings
}
