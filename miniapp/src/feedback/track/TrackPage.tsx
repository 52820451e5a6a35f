import { useState } from 'react'
import type { TrackedCase } from '@chung-tay/cms/feedback/contract'
import useSWR from 'swr'
import {
  formatTrackingCode,
  normalizeTrackingCode,
  trackingCodeProblem,
  type TrackingCodeProblem,
} from '../../codes'
import { postJson, type SubmissionError } from '../../platform/submissions'
import { useLocation } from '../../platform/router'
import {
  Button,
  ConfirmButton,
  EmptyState,
  LinkItem,
  LinkList,
  Page,
  Section,
  Skeleton,
} from '../../platform/ui'
import { Form, TextField } from '../../platform/ui/forms'
import { useMyCases } from '../my-cases'
import { useArrivals } from '../use-arrivals'
import { CaseView } from './CaseView'

const problems: Record<TrackingCodeProblem, string> = {
  empty: 'Hãy nhập mã theo dõi.',
  'too-short': 'Mã có 16 chữ số, bạn nhập còn thiếu.',
  'too-long': 'Mã có 16 chữ số, bạn nhập bị thừa.',
  mistyped: 'Có chữ số gõ nhầm. So lại từng nhóm bốn số giúp nhé.',
}

/** Follows a case: by a code this phone remembers, or one that is typed in. */
export default function TrackPage() {
  useArrivals()
  const { cases } = useMyCases()
  const { hash } = useLocation()
  const remembered = cases.find(({ reference }) => `#${reference}` === hash)?.code
  const [typed, setTyped] = useState<string>()
  const code = typed ?? remembered
  return (
    <Page
      title="Theo dõi phản ánh"
      lead={code ? undefined : 'Nhập mã 16 chữ số bạn nhận được khi gửi.'}
      back="/phan-anh"
      meta={{ noindex: true }}
    >
      {code ? (
        <Opened key={code} code={code} onLeave={() => setTyped('')} />
      ) : (
        <>
          <CodeForm onOpen={setTyped} />
          {cases.length > 0 ? (
            <Section title="Mã máy này đã nhớ">
              <LinkList>
                {cases.map((mine) => (
                  <LinkItem
                    key={mine.code}
                    to={`/phan-anh/theo-doi#${mine.reference}`}
                    icon="message"
                    title={mine.title}
                    hint={mine.reference}
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
  return (
    <Form
      attempt={attempt}
      onSubmit={() => {
        const problem = trackingCodeProblem(value)
        setError(problem ? problems[problem] : undefined)
        if (problem) setAttempt(attempt + 1)
        else onOpen(normalizeTrackingCode(value))
      }}
    >
      <TextField
        label="Mã theo dõi"
        hint="Ví dụ: 1234 5678 9012 3456"
        inputMode="numeric"
        autoComplete="off"
        enterKeyHint="go"
        maxLength={30}
        value={value}
        onChange={setValue}
        error={error}
      />
      <Button full htmlType="submit" icon="search">
        Xem phản ánh
      </Button>
    </Form>
  )
}

function Opened({ code, onLeave }: { code: string; onLeave: () => void }) {
  const { cases, forget } = useMyCases()
  const { data, error, isLoading, mutate } = useSWR<TrackedCase, SubmissionError>(
    ['feedback-case', code],
    () => postJson<TrackedCase>({ path: '/api/feedback/track', body: { code } }),
    { refreshInterval: 60_000, shouldRetryOnError: false },
  )
  if (data) {
    return (
      <>
        <CaseView code={code} found={data} onChanged={() => void mutate()} />
        <Button kind="quiet" icon="search" onClick={onLeave}>
          Xem mã khác
        </Button>
        {cases.some((mine) => mine.code === code) ? (
          <ConfirmButton
            icon="trash"
            question="Quên mã này?"
            loss={`Mã ${formatTrackingCode(code)} chỉ có trên máy này. Nếu chưa chép lại, bạn sẽ không xem được trả lời nữa.`}
            confirm="Quên mã"
            onConfirm={() => {
              forget(code)
              onLeave()
            }}
          >
            Quên mã này trên máy
          </ConfirmButton>
        ) : null}
      </>
    )
  }
  if (isLoading) return <Skeleton lines={8} />
  return (
    <EmptyState
      drawing={error?.status === 404 ? 'search' : 'offline'}
      title={error?.status === 404 ? 'Không có phản ánh mang mã này' : 'Chưa xem được phản ánh'}
      action={
        error?.status === 404 ? (
          <Button icon="edit" onClick={onLeave}>
            Nhập lại mã
          </Button>
        ) : (
          <Button icon="refresh" onClick={() => void mutate()}>
            Thử lại
          </Button>
        )
      }
    >
      {error?.message}
    </EmptyState>
  )
}
