import { useSettings } from '../platform/content'
import { host } from '../platform/host'
import { lazyPart } from '../platform/lazy-part'
import type { OwnNumberProps } from './NumberFromZalo'

const Nothing = () => null
const NumberFromZalo = lazyPart<OwnNumberProps>({
  load: async () =>
    import.meta.env?.VITE_HOST === 'browser'
      ? Nothing
      : (await import('./NumberFromZalo')).NumberFromZalo,
  Missing: Nothing,
})

/** Under a field for one's own telephone number: inside Zalo it can be taken from there instead of typing. */
export function OwnNumber(props: OwnNumberProps) {
  const { data: settings } = useSettings()
  if (host.kind !== 'zalo' || !settings?.identity?.isZaloAsked) return null
  return <NumberFromZalo {...props} />
}
