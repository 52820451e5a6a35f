import type { Alert } from '@chung-tay/shared/payload-types'
import type { Audience } from './filter-alerts'

type Tone = 'neutral' | 'caution' | 'danger'

/** How severe an alert is, in a word, with the colour that goes with it. */
export const severityLabels: Record<Alert['severity'], { label: string; tone: Tone }> = {
  info: { label: 'Nên biết', tone: 'neutral' },
  warning: { label: 'Cảnh giác', tone: 'caution' },
  urgent: { label: 'Khẩn', tone: 'danger' },
}

export const groupLabels: Record<Alert['group'], string> = {
  impersonation: 'Giả mạo cơ quan, thương hiệu',
  takeover: 'Chiếm đoạt tài khoản',
  combined: 'Thủ đoạn khác',
}

export const audienceLabels: Record<Audience, string> = {
  everyone: 'Mọi người',
  elderly: 'Người cao tuổi',
  students: 'Học sinh, sinh viên',
  parents: 'Cha mẹ',
  workers: 'Người tìm việc',
  sellers: 'Người bán hàng',
  investors: 'Người có tiền tiết kiệm',
}
