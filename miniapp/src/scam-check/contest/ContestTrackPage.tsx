import type { TrackedContest } from '@chung-tay/cms/scam-check/contract'
import { useState } from 'react'
import useSWR from 'swr'
import { normalizeTrackingCode, trackingCodeProblem } from '../../codes'
import { useLocation } from '../../platform/router'
import { postJson, type SubmissionError } from '../../platform/submissions'
import { Button, EmptyState, LinkItem, LinkList, Page, Section, Skeleton } from '../../platform/ui'
import { Form, TextField } from '../../platform/ui/forms'
import { ContestState } from './ContestState'
import { useMyContests } from './my-contests'
import '../scam-check.css'

/** Follows a contest: by a code this phone remembers, or one that is typed in. */
export default function ContestTrackPage() {
  const { contests } = useMyContests()
  const { hash } = useLocation()
  const remembered = contests.find(({ reference }) => `#${reference}` === hash)?.code
  const [typed, setTyped] = useState<string>()
  const code = typed ?? remembered
  return (
    <Page
      title="Theo dõi khiếu nại"
      lead={code ? undefined : 'Nhập mã 16 chữ số bạn nhận được khi gửi.'}
      back="/kiem-tra-lua-dao/khieu-nai"
      meta={{ noindex: true }}
    >
      {code ? (
        <Opened key={code} code={code} onLeave={() => setTyped('')} />
      ) : (
        <>
          <CodeForm onOpen={setTyped} />
          {contests.length > 0 ? (
            <Section title="Mã máy này đã nhớ">
              <LinkList>
                {contests.map(({ code: mine, reference, title }) => (
                  <LinkItem
                    key={mine}
                    to={`/kiem-tra-lua-dao/khieu-nai/theo-doi#${reference}`}
                    icon="scale"
                    title={title}
                    hint={reference}
                  />
                ))}
              </LinkList>
            </Section>
          ) : null}
        </>
      )}
    </Page>
  )
}

function CodeForm({ onOpen }: { onOpen: (code: string) => void }) {
  const [value, setValue] = useState('')
  const [error, setError] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const open = () => {
    const problem = trackingCodeProblem(value)
    if (!problem) return onOpen(normalizeTrackingCode(value))
    setError('Mã có 16 chữ số. So lại từng nhóm bốn số giúp nhé.')
    setAttempt(attempt + 1)
  }
  return (
    <Form attempt={attempt} onSubmit={open}>
      <TextField
        label="Mã theo dõi"
        hint="Ví dụ: 1234 5678 9012 3456"
        inputMode="numeric"
        autoComplete="off"
        maxLength={30}
        value={value}
        onChange={setValue}
        error={error}
      />
      <Button full htmlType="submit" icon="search">
        Xem khiếu nại
      </Button>
    </Form>
  )
}

function Opened({ code, onLeave }: { code: string; onLeave: () => void }) {
  const { contests, forget } = useMyContests()
  const { data, error, isLoading, mutate } = useSWR<TrackedContest, SubmissionError>(
    ['scam-contest', code],
    () => postJson<TrackedContest>({ path: '/api/scam-check/contests/track', body: { code } }),
    { shouldRetryOnError: false },
  )
  if (isLoading) return <Skeleton lines={6} />
  if (!data) {
    const isUnknown = error?.status === 404
    return (
      <EmptyState
        drawing={isUnknown ? 'search' : 'offline'}
        title={isUnknown ? 'Không có khiếu nại mang mã này' : 'Chưa xem được khiếu nại'}
        action={
          <Button
            icon={isUnknown ? 'edit' : 'refresh'}
            onClick={isUnknown ? onLeave : () => void mutate()}
          >
            {isUnknown ? 'Nhập lại mã' : 'Thử lại'}
          </Button>
        }
      >
        {error?.message}
      </EmptyState>
    )
  }
  return (
    <>
      <ContestState found={data} />
      <Button kind="quiet" icon="search" onClick={onLeave}>
        Xem mã khác
      </Button>
      {contests.some((mine) => mine.code === code) ? (
        <Button
          kind="quiet"
          icon="trash"
          onClick={() => {
            forget(code)
            onLeave()
          }}
        >
          Quên mã này trên máy
        </Button>
      ) : null}
    </>
  )
}
