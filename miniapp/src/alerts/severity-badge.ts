import { severities } from '@chung-tay/shared/alerts/severities'
import type { Alert } from '@chung-tay/shared/payload-types'
import { labelOf } from '@chung-tay/shared/text/label-of'

const tones = { info: 'neutral', warning: 'caution', urgent: 'danger' } as const

export type SeverityBadge = { label: string; tone: (typeof tones)[Alert['severity']] }

/** How severe an alert is, in a word, with the colour that goes with it. */
export function severityBadge({ severity }: Pick<Alert, 'severity'>): SeverityBadge {
  return { label: labelOf(severities, severity), tone: tones[severity] }
}
