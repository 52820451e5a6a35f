import type { Published } from '@chung-tay/shared/feedback/contract'
import { feedbackKinds } from '@chung-tay/shared/feedback/vocabulary'
import { useEffect, useState } from 'react'
import useSWR from 'swr'
import { getJson } from '../../platform/submissions'
import { useLocation } from '../../platform/router'
import {
  Button,
  Chip,
  Chips,
  EmptyState,
  ErrorNotice,
  Filters,
  Page,
  SearchField,
  Skeleton,
  Stack,
} from '../../platform/ui'
import { FeedbackLinks } from '../FeedbackLinks'
import { PublicCaseCard } from './PublicCaseCard'
import { drawing } from '../drawing'

/** Cases that were made public, with search. */
export default function PublishedPage() {
  const { hash } = useLocation()
  const reference = /^#(PA-[\w-]+)$/.exec(hash)?.[1]
  const [typed, setTyped] = useState('')
  const [kind, setKind] = useState<string>()
  const [page, setPage] = useState(1)
  const q = useSettled(typed)
  const search = new URLSearchParams({
    ...(q ? { q } : {}),
    ...(kind ? { kind } : {}),
    ...(reference ? { reference } : {}),
    page: String(page),
  })
  const { data, error, mutate } = useSWR<Published>(
    `/api/feedback/published?${search.toString()}`,
    (path: string) => getJson<Published>(path),
    { keepPreviousData: true, shouldRetryOnError: false },
  )
  return (
    <Page
      title="Việc đã công khai"
      drawing={drawing}
      lead="Bản đã biên tập, không có thông tin cá nhân."
      back="/phan-anh"
      meta={{ description: 'Phản ánh của người dân và trả lời của công an, đã biên tập.' }}
      side={<FeedbackLinks />}
    >
      {reference ? null : (
        <>
          <SearchField
            label="Tìm trong việc đã công khai"
            placeholder="Ví dụ: đèn đường"
            value={typed}
            onChange={(value) => {
              setTyped(value)
              setPage(1)
            }}
          />
          <Filters isFolded chosen={[feedbackKinds.find(({ value }) => value === kind)?.label]}>
            <Chips label="Loại việc">
              {feedbackKinds.map(({ value, label }) => (
                <Chip
                  key={value}
                  selected={kind === value}
                  onClick={() => {
                    setKind(kind === value ? undefined : value)
                    setPage(1)
                  }}
                >
                  {label}
                </Chip>
              ))}
            </Chips>
          </Filters>
        </>
      )}
      {data ? (
        <List data={data} isOne={Boolean(reference)} page={page} onPage={setPage} />
      ) : error ? (
        <ErrorNotice onRetry={() => void mutate()} />
      ) : (
        <Skeleton lines={8} />
      )}
    </Page>
  )
}

type ListProps = { data: Published; isOne: boolean; page: number; onPage: (page: number) => void }

function List({ data, isOne, page, onPage }: ListProps) {
  if (data.total === 0) {
    return (
      <EmptyState
        drawing="list"
        title={isOne ? 'Việc này không còn công khai' : 'Chưa có việc nào như vậy'}
      >
        Thử bỏ bớt chữ, hoặc gửi phản ánh của bạn.
      </EmptyState>
    )
  }
  return (
    <Stack>
      <p className="ct-hint" role="status">
        {data.total} việc
      </p>
      {data.cases.map((found) => (
        <PublicCaseCard key={found.reference} found={found} isOpen={isOne} />
      ))}
      {data.pages > 1 ? (
        <div className="ct-pages">
          <Button kind="secondary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
            Trang trước
          </Button>
          <span>
            {page}/{data.pages}
          </span>
          <Button kind="secondary" disabled={page >= data.pages} onClick={() => onPage(page + 1)}>
            Trang sau
          </Button>
        </div>
      ) : null}
    </Stack>
  )
}

/** A value once it has not changed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value.trim()), 400)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
