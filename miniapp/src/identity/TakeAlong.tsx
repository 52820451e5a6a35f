import { useSettings } from '../platform/content'
import { host } from '../platform/host'
import { lazyPart } from '../platform/lazy-part'

const Nothing = () => null
const TakeAlongSection = lazyPart({
  // The web build leaves it out: there is no account to know somebody by.
  load: async () =>
    import.meta.env?.VITE_HOST === 'browser'
      ? Nothing
      : (await import('./TakeAlongSection')).TakeAlongSection,
  Missing: Nothing,
})

/** Taking one's lists to another phone: inside Zalo, where the province offers it. */
export function TakeAlong() {
  const { data: settings } = useSettings()
  const { isCarryingOffered, isZaloAsked } = settings?.identity ?? {}
  if (host.kind !== 'zalo' || !isCarryingOffered || !isZaloAsked) return null
  return <TakeAlongSection />
}
