import type { UsageSummary } from '@chung-tay/shared/usage/contract'
import { useState } from 'react'
import { addDays, toLocalDate } from '@chung-tay/shared/calendar'
import { useNow } from '../platform/clock'
import { apiOrigin } from '../platform/api-origin'
import { useFigures } from '../platform/submissions'
import { ErrorNotice, ExternalLink, Notice, Page, SegmentedControl, Skeleton } from '../platform/ui'
import { FeedbackFigures } from './FeedbackFigures'
import { SatisfactionFigures } from './SatisfactionFigures'
import { UsageFigures } from './UsageFigures'
import { drawing } from './drawing'
import './usage.css'

const ranges = [
  { value: 7, label: '7 ngày' },
  { value: 30, label: '30 ngày' },
  { value: 90, label: '90 ngày' },
] as const

/** How the app is used, and how feedback and ratings stand: the same numbers for everybody. */
export default function UsagePage() {
  const [days, setDays] = useState<7 | 30 | 90>(30)
  const now = useNow()
  const to = now && toLocalDate(now)
  const path = to && `/api/usage/summary?from=${addDays(to, 1 - days)}&to=${to}`
  const { data, error, mutate } = useFigures<UsageSummary>(path)
  return (
    <Page
      title="Thống kê"
      lead="Ứng dụng được dùng thế nào, phản ánh được trả lời ra sao. Cán bộ và người dân thấy cùng một con số."
      meta={{
        description: 'Lượt dùng, nội dung được đọc nhiều, tìm không ra, phản ánh và mức hài lòng.',
      }}
      drawing={drawing}
      isWide
    >
      <SegmentedControl label="Trong" options={ranges} value={days} onChange={setDays} />
      <Notice tone="neutral" title="Đếm mà không theo dõi ai">
        Chỉ cộng tổng số. Không lưu ai xem gì, không theo dõi ai, không gửi cho bên nào khác. Trang
        tố giác không được đếm. Dưới mỗi số có ghi số đó đếm gì.
      </Notice>
      {data ? (
        <UsageFigures summary={data} />
      ) : error ? (
        <ErrorNotice onRetry={() => void mutate()} />
      ) : (
        <Skeleton lines={10} />
      )}
      <div className="ct-two">
        <FeedbackFigures />
        <SatisfactionFigures />
      </div>
      <p className="ct-open-data">
        <span>Dữ liệu mở:</span>
        <ExternalLink href={`${apiOrigin}${path ?? '/api/usage/summary?'}&format=csv`}>
          Lượt dùng (CSV)
        </ExternalLink>
        <ExternalLink href={`${apiOrigin}${path ?? '/api/usage/summary'}`}>
          Lượt dùng (JSON)
        </ExternalLink>
        <ExternalLink href={`${apiOrigin}/api/feedback/summary`}>Phản ánh (JSON)</ExternalLink>
        <ExternalLink href={`${apiOrigin}/api/ratings/summary?format=csv`}>
          Hài lòng (CSV)
        </ExternalLink>
      </p>
    </Page>
  )
}
