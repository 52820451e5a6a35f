import type { Alert } from '@chung-tay/cms/types'
import { useState } from 'react'
import { queries, useContent, type AlertCard } from '../platform/content'
import { fold } from '../text'
import { ButtonLink, Chip, Chips, EmptyState, Loaded, Page, SearchField } from '../platform/ui'
import { AlertList } from './AlertList'
import { groupLabels } from './labels'
import './alerts.css'

/** Every alert, newest first, by group and by word. */
export default function AlertsPage() {
  const alerts = useContent(queries.alerts)
  return (
    <Page
      title="Tin nóng trên không gian mạng"
      lead="Kẻ gian đang lừa thế nào, nhận ra bằng cách nào, phải làm gì."
      meta={{
        description:
          'Cảnh báo lừa đảo trên mạng: dấu hiệu nhận biết, việc cần làm, số liệu có nguồn.',
      }}
    >
      <ButtonLink kind="secondary" icon="shield" to="/trang/cong-an-khong-bao-gio">
        Những việc công an không bao giờ làm
      </ButtonLink>
      <Loaded query={alerts}>{(list) => <AlertFinder alerts={list} />}</Loaded>
    </Page>
  )
}

function AlertFinder({ alerts }: { alerts: readonly AlertCard[] }) {
  const [query, setQuery] = useState('')
  const [group, setGroup] = useState<Alert['group']>()
  const words = fold(query).split(' ').filter(Boolean)
  const shown = alerts.filter((alert) => {
    const text = fold(
      [alert.title, alert.scamForm, alert.summary, ...(alert.keywords ?? [])].join(' '),
    )
    return (!group || alert.group === group) && words.every((word) => text.includes(word))
  })
  return (
    <>
      <SearchField
        label="Tìm thủ đoạn"
        value={query}
        onChange={setQuery}
        placeholder="Ví dụ: giả danh công an"
      />
      <Chips label="Nhóm thủ đoạn">
        {(Object.keys(groupLabels) as Alert['group'][]).map((name) => (
          <Chip
            key={name}
            selected={group === name}
            onClick={() => setGroup(group === name ? undefined : name)}
          >
            {groupLabels[name]}
          </Chip>
        ))}
      </Chips>
      <p role="status" className="ct-hint">
        {query || group ? `Tìm thấy ${shown.length} tin` : ''}
      </p>
      {shown.length > 0 ? (
        <AlertList alerts={shown} />
      ) : (
        <EmptyState drawing="search" title="Chưa có tin nào như vậy">
          Không có trong danh sách không có nghĩa là an toàn. Thấy nghi ngờ, hãy gọi 113 hoặc hỏi
          công an xã, phường.
        </EmptyState>
      )}
    </>
  )
}
