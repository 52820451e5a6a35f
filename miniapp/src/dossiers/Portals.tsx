import { useSettings } from '../platform/content'
import { ExternalLink, Section, Stack } from '../platform/ui'

/** Where dossiers that are not held here are looked up: the national portal and others of the settings. */
export function Portals() {
  const { data: settings } = useSettings()
  const portals = settings?.portals?.slice(0, 3) ?? []
  if (portals.length === 0) return null
  return (
    <Section title="Hồ sơ nộp trực tuyến">
      <p className="ct-hint">Nộp ở cổng nào thì tra cứu tại cổng đó:</p>
      <Stack>
        {portals.map(({ url, name }) => (
          <ExternalLink key={url} href={url}>
            {name}
          </ExternalLink>
        ))}
      </Stack>
    </Section>
  )
}
