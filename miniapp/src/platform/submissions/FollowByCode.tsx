import { useState, type ReactNode } from 'react'
import {
  normalizeTrackingCode,
  trackingCodeProblem,
  type TrackingCodeProblem,
} from '@chung-tay/shared/codes'
import { useLocation } from '../router'
import { Button, EmptyState, LinkItem, LinkList, Page, Section, type IconName } from '../ui'
import { Form, TextField, useProblems } from '../ui/forms'
import type { SubmissionError } from './submission-error'

type Props = {
  /** What is followed, in lower case, e.g. “phản ánh”. */
  what: string
  back: string
  /** The address of this page; behind `#` stands the reference of one that is remembered. */
  path: string
  icon: IconName
  remembered: readonly { code: string; reference: string; title: string }[]
  explain: (problem: TrackingCodeProblem) => string
  children: (code: string, onLeave: () => void) => ReactNode
}

/** Follows something that was sent: by a code this phone remembers, or one that is typed in. */
export function FollowByCode({ what, back, path, icon, remembered, explain, children }: Props) {
  const { hash } = useLocation()
  const [typed, setTyped] = useState<string>()
  const code = typed ?? remembered.find(({ reference }) => `#${reference}` === hash)?.code
  return (
    <Page
      isForm
      title={`Theo dõi ${what}`}
      lead={code ? undefined : 'Nhập mã 16 chữ số bạn nhận được khi gửi.'}
      back={back}
      meta={{ noindex: true }}
    >
      {code ? (
        children(code, () => setTyped(''))
      ) : (
        <>
          <CodeForm what={what} explain={explain} onOpen={setTyped} />
          {remembered.length > 0 ? (
            <Section title="Mã máy này đã nhớ">
              <LinkList>
                {remembered.map((mine) => (
                  <LinkItem
                    key={mine.code}
                    to={`${path}#${mine.reference}`}
                    icon={icon}
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

type CodeFormProps = Pick<Props, 'what' | 'explain'> & { onOpen: (code: string) => void }

function CodeForm({ what, explain, onOpen }: CodeFormProps) {
  const [value, setValue] = useState('')
  const problems = useProblems({
    judge: () => {
      const problem = trackingCodeProblem(value)
      return problem ? { code: explain(problem) } : {}
    },
    values: { code: value },
  })
  const open = () => {
    if (problems.check()) onOpen(normalizeTrackingCode(value))
  }
  return (
    <Form onSubmit={open} {...problems.form}>
      <TextField
        label="Mã theo dõi"
        hint="Ví dụ: 1234 5678 9012 3456"
        inputMode="numeric"
        autoComplete="off"
        enterKeyHint="go"
        value={value}
        onChange={setValue}
        error={problems.shown.code}
      />
      <Button full htmlType="submit" icon="search">
        Xem {what}
      </Button>
    </Form>
  )
}

type NotOpenedProps = Pick<Props, 'what'> & {
  error: SubmissionError | undefined
  onLeave: () => void
  onRetry: () => void
}

/** Why nothing is shown for a code: there is nothing, or it could not be asked for. */
export function NotOpened({ what, error, onLeave, onRetry }: NotOpenedProps) {
  const isUnknown = error?.status === 404
  return (
    <EmptyState
      drawing={isUnknown ? 'search' : 'offline'}
      title={isUnknown ? `Không có ${what} mang mã này` : `Chưa xem được ${what}`}
      action={
        <Button icon={isUnknown ? 'edit' : 'refresh'} onClick={isUnknown ? onLeave : onRetry}>
          {isUnknown ? 'Nhập lại mã' : 'Thử lại'}
        </Button>
      }
    >
      {error?.message}
    </EmptyState>
  )
}
