import { otherCode, otherCodeWords } from '@chung-tay/shared/codes/other-code'
import { useEffect, useState, type ReactNode } from 'react'
import {
  normalizeTrackingCode,
  trackingCodeProblem,
  type TrackingCodeProblem,
} from '@chung-tay/shared/codes'
import { useLocation, useNavigate } from '../router'
import { codeInHash } from '../tracking-code/code-address'
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
  /** Beside it on a wide screen. */
  side: ReactNode
  remembered: readonly { code: string; reference: string; title: string }[]
  explain: (problem: TrackingCodeProblem) => string
  /** What else the office's number leads to, once it was typed instead of the code. */
  instead?: (reference: string) => ReactNode
  children: (code: string, onLeave: () => void) => ReactNode
}

/**
 * Follows something that was sent: by a code this phone remembers, one that is typed in, or one that was
 * scanned from the picture of a code. The office's number is understood and opens nothing by itself.
 */
export function FollowByCode(props: Props) {
  const { what, back, path, icon, side, remembered, explain, instead, children } = props
  const { hash } = useLocation()
  const navigate = useNavigate()
  const [typed, setTyped] = useState<string>()
  const code = typed ?? remembered.find(({ reference }) => `#${reference}` === hash)?.code
  const scanned = codeInHash(hash)
  useEffect(() => {
    if (scanned === undefined) return
    setTyped(scanned)
    // The code stays in no address: neither in the bar nor in the history.
    navigate(path, { replace: true })
  }, [scanned, navigate, path])
  return (
    <Page
      isForm
      title={`Theo dõi ${what}`}
      lead={code ? undefined : 'Nhập mã 16 chữ số bạn nhận được khi gửi.'}
      back={back}
      meta={{ noindex: true }}
      side={side}
    >
      {code ? (
        children(code, () => setTyped(''))
      ) : (
        <>
          <CodeForm {...{ what, explain, instead, remembered }} onOpen={setTyped} />
          {remembered.length > 0 ? (
            <Section title="Mã máy này đã nhớ">
              <LinkList>
                {remembered.map((mine) => (
                  <LinkItem
                    key={mine.code}
                    to={`${path}#${mine.reference}`}
                    icon={icon}
                    title={mine.title}
                    hint={`Mã …${mine.code.slice(-4)}`}
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

type CodeFormProps = Pick<Props, 'what' | 'explain' | 'instead' | 'remembered'> & {
  onOpen: (code: string) => void
}

function CodeForm({ what, explain, instead, remembered, onOpen }: CodeFormProps) {
  const [value, setValue] = useState('')
  const problems = useProblems({
    judge: () => {
      const problem = trackingCodeProblem(value)
      if (!problem) return {}
      const other = otherCode(value)
      return { code: other ? `${otherCodeWords(other)} ${wanted}` : explain(problem) }
    },
    values: { code: value },
  })
  const other = problems.shown.code ? otherCode(value) : undefined
  const open = () => {
    const typed = otherCode(value)
    const known =
      typed?.kind === 'reference' &&
      remembered.find(({ reference }) => reference === typed.reference)
    if (known) onOpen(known.code)
    else if (problems.check()) onOpen(normalizeTrackingCode(value))
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
      {other?.kind === 'reference' ? instead?.(other.reference) : null}
      <Button full htmlType="submit" icon="search">
        Xem {what}
      </Button>
    </Form>
  )
}

const wanted = 'Hãy nhập mã theo dõi 16 chữ số nhận được khi gửi.'

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
