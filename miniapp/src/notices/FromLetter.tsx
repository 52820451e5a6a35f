import { useEffect, useRef, useState } from 'react'
import { useLocation } from '../platform/router'
import { postJson, SubmissionError } from '../platform/submissions'
import { Button, ButtonLink, Notice, Page, type IconName } from '../platform/ui'

type Props = {
  title: string
  lead: string
  /** On the one button. */
  act: string
  icon: IconName
  /** What is asked with what stood in the letter's link. */
  ask: (token: string) => { path: string; body: unknown }
  done: { title: string; words: string }
}

/**
 * The page that a link in a letter leads to: one tap does it, without login. Opening it alone does nothing, for
 * mail programs open links by themselves.
 */
export function FromLetter({ title, lead, act, icon, ask, done }: Props) {
  const { hash } = useLocation()
  const token = hash.slice(1)
  const [state, setState] = useState<'asking' | 'busy' | 'done'>('asking')
  const [problem, setProblem] = useState('')
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button goes: who reads by keyboard comes to the words in its place.
    if (state === 'done') told.current?.focus()
  }, [state])
  const run = async () => {
    setState('busy')
    setProblem('')
    try {
      await postJson(ask(token))
      setState('done')
    } catch (error) {
      setState('asking')
      setProblem(
        error instanceof SubmissionError
          ? error.message
          : 'Chưa làm được. Kiểm tra mạng rồi thử lại.',
      )
    }
  }
  return (
    <Page isForm title={title} lead={state === 'done' ? undefined : lead} meta={{ noindex: true }}>
      <div ref={told} tabIndex={-1} role="status">
        {state === 'done' ? (
          <Notice tone="good" title={done.title}>
            {done.words}
          </Notice>
        ) : null}
        {problem ? <Notice tone="caution" title={problem} /> : null}
        {token === '' && state !== 'done' ? (
          <Notice tone="caution" title="Đường dẫn bị thiếu">
            Mở lại thư và bấm vào cả đường dẫn.
          </Notice>
        ) : null}
      </div>
      {state === 'done' ? (
        <ButtonLink full kind="secondary" icon="home" to="/">
          Về trang chủ
        </ButtonLink>
      ) : (
        <Button
          full
          icon={icon}
          disabled={state === 'busy' || token === ''}
          onClick={() => void run()}
        >
          {act}
        </Button>
      )}
    </Page>
  )
}
