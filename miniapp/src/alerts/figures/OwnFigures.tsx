import type { AlertReactions } from '@chung-tay/shared/alerts/contract'
import { useNow } from '../../platform/clock'
import { queries, useContent, useSettings } from '../../platform/content'
import { useFigures } from '../../platform/submissions'
import { ChartFigure, Section } from '../../platform/ui'
import { alertsByMonth, happenedByForm, type Point } from './own-series'

const path = '/api/alerts/reactions'

/** What this app counts itself: alerts published, and readers to whom it happened. */
export function OwnFigures() {
  const { data: alerts } = useContent(queries.alerts)
  const { data: settings } = useSettings()
  const { data: reactions } = useFigures<AlertReactions>(path)
  const now = useNow()
  if (!now) return null
  const common = {
    source: `Đếm trong ứng dụng của ${settings?.agencyName ?? 'công an tỉnh'}`,
    sourceDate: now.toISOString(),
  }
  const months = alertsByMonth(alerts ?? [])
  const forms = reactions ? happenedByForm(reactions) : []
  return (
    <Section title="Từ chính ứng dụng này">
      <div className="ct-figures">
        {months.length > 0 ? (
          <ChartFigure
            chart={{
              ...common,
              type: 'bar',
              title: 'Tin cảnh báo đã đăng, theo tháng',
              message: `${sum(months)} tin cảnh báo đã đăng trong ${months.length} tháng`,
              unit: 'tin',
              criterion: 'Số tin đang đăng, xếp theo tháng của ngày cảnh báo.',
              points: months,
            }}
          />
        ) : null}
        {forms.length > 0 ? (
          <ChartFigure
            chart={{
              ...common,
              type: 'ranking',
              title: 'Người đọc nói “Tôi từng gặp”, theo thủ đoạn',
              message: `Người đọc từng gặp nhiều nhất: ${forms[0]?.label}`,
              unit: 'lượt bấm',
              criterion:
                'Số lượt bấm nút dưới các tin. Ai đọc thì bấm: không đại diện cho mọi người dân.',
              points: forms,
            }}
          />
        ) : (
          <p className="ct-hint">
            Chưa có ai bấm “Tôi từng gặp”. Khi có, số lượt theo từng thủ đoạn hiện ở đây.
          </p>
        )}
      </div>
    </Section>
  )
}

const sum = (points: readonly Point[]) => points.reduce((total, { value }) => total + value, 0)
