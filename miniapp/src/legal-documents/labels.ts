import type { LegalDocument } from '@chung-tay/shared/payload-types'

type Tone = 'neutral' | 'good' | 'caution'

export const statusLabels: Record<LegalDocument['status'], { label: string; tone: Tone }> = {
  'not-yet': { label: 'Chưa có hiệu lực', tone: 'neutral' },
  'in-force': { label: 'Còn hiệu lực', tone: 'good' },
  partly: { label: 'Hết hiệu lực một phần', tone: 'caution' },
  expired: { label: 'Hết hiệu lực', tone: 'caution' },
}
