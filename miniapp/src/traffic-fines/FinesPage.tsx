import { toLocalDate } from '@chung-tay/shared/calendar'
import { vehicles } from '@chung-tay/shared/traffic-fines/vocabulary'
import { useEffect, useState } from 'react'
import { useNow } from '../platform/clock'
import { queries, useContent, type FineCard } from '../platform/content'
import { keepFragment, useLocation, useSearchParams, wordsInFragment } from '../platform/router'
import {
  Beside,
  Chip,
  Chips,
  EmptyState,
  Filters,
  LinkItem,
  LinkList,
  Loaded,
  Page,
  SearchField,
  Section,
  WideLinks,
} from '../platform/ui'
import { drawing } from './drawing'
import { filterFines, groupFines } from './filter-fines'
import { fineHint } from './fine-hint'

const afterFine = [
  { to: '/cam-nang', icon: 'book', title: 'Nộp phạt, lấy lại xe: cẩm nang' },
  { to: '/thu-tuc/nhom/giay-phep-lai-xe', icon: 'license', title: 'Thủ tục về bằng lái' },
  { to: '/trac-nghiem', icon: 'star', title: 'Luyện luật giao thông' },
] as const

/** What a traffic offence costs: the vehicle, what happened, the fine. */
export default function FinesPage() {
  const fines = useContent(queries.fines)
  return (
    <Page
      title="Mức phạt giao thông"
      lead="Chọn xe, tìm lỗi, xem phạt bao nhiêu."
      meta={{
        description:
          'Lỗi giao thông hay gặp của xe máy, ô tô, xe đạp: mức phạt, trừ điểm bằng lái, căn cứ.',
      }}
      drawing={drawing}
      isWide
    >
      <Loaded query={fines}>{(list) => <Finder fines={list} />}</Loaded>
    </Page>
  )
}

function Finder({ fines }: { fines: readonly FineCard[] }) {
  const { pathname, hash } = useLocation()
  const [words, setWords] = useState('')
  // Behind the `#`, which is sent to nobody, so that going to a fine and back finds them.
  useEffect(() => setWords((typed) => typed || wordsInFragment(hash)), [hash])
  // In the address, so that a list can be handed on.
  const [search, setSearch] = useSearchParams()
  const now = useNow()
  const vehicle = vehicles.find(({ value }) => value === search.get('xe'))?.value
  const shown = filterFines(fines, { vehicle, words, today: now && toLocalDate(now) })
  const isFiltered = vehicle !== undefined || words.trim() !== ''
  return (
    <>
      <SearchField
        label="Chuyện gì đã xảy ra?"
        value={words}
        onChange={setWords}
        placeholder="Ví dụ: đèn đỏ"
      />
      <Beside
        isSideFirst
        side={
          <>
            <Filters
              isFolded={words.trim() !== ''}
              chosen={[vehicles.find(({ value }) => value === vehicle)?.label]}
            >
              <Chips label="Bạn đi xe gì?">
                {vehicles.map(({ value, label }) => (
                  <Chip
                    key={value}
                    selected={vehicle === value}
                    onClick={() =>
                      setSearch(vehicle === value ? [] : [['xe', value]], { replace: true })
                    }
                  >
                    {label}
                  </Chip>
                ))}
              </Chips>
            </Filters>
            <WideLinks title="Sau khi bị phạt" links={afterFine} />
          </>
        }
      >
        <p role="status" className="ct-hint">
          {isFiltered ? `Tìm thấy ${shown.length} lỗi` : ''}
        </p>
        <div className="ct-sections" onClickCapture={() => keepFragment(pathname, words.trim())}>
          {groupFines(shown, vehicle).map(({ title, fines: members }) => (
            <Section key={title} title={title}>
              <LinkList>
                {members.map((fine) => (
                  <LinkItem
                    key={fine.id}
                    to={`/muc-phat/${fine.slug}`}
                    title={fine.title}
                    hint={fineHint(fine)}
                  />
                ))}
              </LinkList>
            </Section>
          ))}
        </div>
        {shown.length === 0 ? (
          <EmptyState drawing="search" title="Chưa có lỗi nào như vậy">
            Thử gõ ngắn hơn, hoặc bỏ chọn xe. Danh sách chỉ có các lỗi hay gặp, không phải mọi lỗi.
          </EmptyState>
        ) : null}
      </Beside>
    </>
  )
}
