import { useSettings } from '../content'
import { Section, Stack } from '../ui'
import { WayButton } from './WayButton'

/** For whoever looks for it: what is otherwise offered once. Shown inside Zalo alone. */
export function ZaloWays() {
  const { data: settings } = useSettings()
  const oaId = settings?.zaloOaId
  return (
    <Section title="Trong Zalo">
      <Stack>
        <WayButton way="shortcut" oaId="" kind="secondary" />
        {oaId ? <WayButton way="follow" oaId={oaId} kind="secondary" /> : null}
      </Stack>
    </Section>
  )
}
