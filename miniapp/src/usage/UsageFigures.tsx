import type { UsageSummary } from '@chung-tay/shared/usage/contract'
import { formatDay } from '@chung-tay/shared/calendar'
import { EmptyState, LinkItem, LinkList, Section } from '../platform/ui'
import { CountRanking } from './CountRanking'
import { DaysChart } from './DaysChart'
import { DevicesTable } from './DevicesTable'
import { HoursChart } from './HoursChart'
import { NumberCard } from './NumberCard'

/** The figures of use: what they are, and under each what it counts. */
export function UsageFigures({ summary }: { summary: UsageSummary }) {
  const { from, to, total, days, hours, pages, read, searches, definitions } = summary
  if (total.views + total.visits === 0) {
    return (
      <EmptyState drawing="list" title="Chưa có lượt dùng nào trong kỳ này">
        Số hiện ở đây vài giây sau khi có người dùng ứng dụng.
      </EmptyState>
    )
  }
  return (
    <div className="ct-two">
      <Section title="Lượt dùng">
        <p className="ct-hint">
          Từ {formatDay(from)} đến {formatDay(to)}.
        </p>
        <div className="ct-numbers">
          <NumberCard label="Lượt truy cập" value={total.visits} words={definitions.visits} />
          <NumberCard label="Lượt mở trang" value={total.views} words={definitions.views} />
        </div>
        <DaysChart days={days} />
        <DevicesTable days={days} definitions={definitions} />
        <HoursChart hours={hours} words={definitions.hours ?? ''} to={to} />
      </Section>
      <div className="ct-beside__main">
        <Section title="Được đọc nhiều">
          {read.length > 0 ? (
            <LinkList label="Nội dung được đọc nhiều">
              {read.map(({ path, title, kind, views }) => (
                <LinkItem
                  key={path}
                  to={path}
                  title={title}
                  meta={kind}
                  hint={`${views.toLocaleString('vi-VN')} lượt`}
                />
              ))}
            </LinkList>
          ) : (
            <p>Chưa nội dung nào được mở từ {summary.readThreshold} lần.</p>
          )}
          <p className="ct-hint">{definitions.read}</p>
          <CountRanking
            title="Lượt mở theo loại trang"
            message={(first) => `${first} được mở nhiều nhất`}
            unit="lượt mở"
            criterion={definitions.views ?? ''}
            to={to}
            rows={pages.map(({ page, name, views }) => ({ id: page, label: name, value: views }))}
          />
        </Section>
        <Section title="Tìm mà không ra">
          {searches.length > 0 ? (
            <CountRanking
              title="Từ tìm không ra kết quả"
              message={(first) => `“${first}” được tìm nhiều nhất mà chưa có`}
              unit="nơi tìm"
              criterion={definitions.searches ?? ''}
              to={to}
              rows={searches.map(({ text, times }) => ({ id: text, label: text, value: times }))}
            />
          ) : (
            <p>
              Chưa từ nào được tìm mà không ra từ đủ {summary.searchThreshold} vùng mạng trong một
              ngày.
            </p>
          )}
        </Section>
      </div>
    </div>
  )
}
