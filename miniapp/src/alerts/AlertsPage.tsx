import { useState } from 'react'
import { queries, useContent, type AlertCard } from '../platform/content'
import { usePreferences } from '../platform/preferences'
import { Link, useSearchParams } from '../platform/router'
import {
  Beside,
  Chips,
  EmptyState,
  Icon,
  Loaded,
  Page,
  SearchField,
  Section,
  type IconName,
} from '../platform/ui'
import { AlertFilters } from './AlertFilters'
import { AlertList } from './AlertList'
import { drawing } from './drawing'
import { FeedLinks } from './FeedLinks'
import { alertFeeds } from './feeds'
import { filterAlerts, type AlertFilter } from './filter-alerts'
import './alerts.css'

/** Every alert, newest first, for whom it is, how urgent, by word. */
export default function AlertsPage() {
  const alerts = useContent(queries.alerts)
  return (
    <Page
      title="Tin nóng trên không gian mạng"
      lead="Kẻ gian đang lừa thế nào, nhận ra bằng cách nào, phải làm gì."
      meta={{
        description:
          'Cảnh báo lừa đảo trên mạng: dấu hiệu nhận biết, việc cần làm, số liệu có nguồn.',
        feeds: alertFeeds,
      }}
      drawing={drawing}
      isWide
    >
      <Loaded query={alerts}>{(list) => <AlertFinder alerts={list} />}</Loaded>
      <Section title="Nhận tin tự động">
        <p>Ai dùng phần mềm đọc tin có thể đăng ký, có tin mới là thấy ngay.</p>
        <FeedLinks feeds={alertFeeds} />
      </Section>
    </Page>
  )
}

const names = { severity: 'muc', group: 'nhom', audience: 'nguoi', area: 'noi' } as const

function AlertFinder({ alerts }: { alerts: readonly AlertCard[] }) {
  const [words, setWords] = useState('')
  // In the address, so that a filtered list can be handed on. What is typed stays on the device.
  const [search, setSearch] = useSearchParams()
  const filter: AlertFilter = Object.fromEntries(
    Object.entries(names).map(([name, parameter]) => [name, search.get(parameter) ?? undefined]),
  )
  const { preferences } = usePreferences()
  const shown = filterAlerts(alerts, { ...filter, words }, preferences.commune)
  const isFiltered = words !== '' || Object.values(filter).some(Boolean)
  const change = (next: AlertFilter) =>
    setSearch(
      Object.entries(names).flatMap(([name, parameter]) => {
        const value = next[name as keyof AlertFilter]
        return value ? [[parameter, value] as [string, string]] : []
      }),
      { replace: true },
    )
  return (
    <>
      <SearchField
        label="Tìm thủ đoạn"
        value={words}
        onChange={setWords}
        placeholder="Ví dụ: giả công an"
      />
      <Beside
        isSideFirst
        side={
          <>
            <div className={words ? 'ct-alerts__ways ct-wide-only' : 'ct-alerts__ways'}>
              <Ways />
            </div>
            <AlertFilters alerts={alerts} filter={filter} isFolded onChange={change} />
          </>
        }
      >
        <p role="status" className="ct-hint">
          {isFiltered ? `Tìm thấy ${shown.length} tin` : ''}
        </p>
        {shown.length > 0 ? (
          <AlertList alerts={shown} />
        ) : (
          <EmptyState drawing="search" title="Chưa có tin nào như vậy">
            Không có trong danh sách không có nghĩa là an toàn. Thấy nghi ngờ, hãy gọi 113 hoặc hỏi
            công an xã, phường.
          </EmptyState>
        )}
      </Beside>
    </>
  )
}

const ways: { to: string; icon: IconName; label: string }[] = [
  { to: '/tin-nong/so-lieu', icon: 'chart', label: 'Số liệu, biểu đồ' },
  { to: '/tin-nong/ban-tin', icon: 'calendar', label: 'Bản tin tuần' },
  {
    to: '/trang/cong-an-khong-bao-gio',
    icon: 'shield',
    label: 'Việc công an không bao giờ làm',
  },
]

/** Everything else that is said of scams. */
function Ways() {
  return (
    <Chips label="Xem thêm">
      {ways.map(({ to, icon, label }) => (
        <Link key={to} to={to} className="ct-chip">
          <Icon name={icon} size={20} />
          {label}
        </Link>
      ))}
    </Chips>
  )
}
