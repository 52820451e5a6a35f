import type { LetterAsked, LetterChoice as Choice } from '@chung-tay/shared/notices/contract'
import type { NoticeWays } from '@chung-tay/shared/feedback/contract'
import { tidy } from '@chung-tay/shared/text'
import { useState } from 'react'
import useSWR from 'swr'
import { getJson, postJson, SubmissionError } from '../platform/submissions'
import { Button, Disclosure, Notice } from '../platform/ui'
import { Form, Honeypot, TextField, useProblems } from '../platform/ui/forms'
import { choiceOf, isAny, type Own, type Wishes } from './wishes'

const looksRight = /^[^@\s]+@[^@\s]+\.[^@\s]+$/

type Props = { wishes: Wishes; own: Own }

/** The same by letter, where the service can write any: nothing comes before the mailbox's owner said yes. */
export function LetterChoice(props: Props) {
  const { data: ways } = useSWR<NoticeWays>('/api/feedback/notice-ways', (path: string) =>
    getJson<NoticeWays>(path),
  )
  if (!ways?.email) return null
  return (
    <Disclosure summary="Nhận qua thư điện tử">
      <AskLetters {...props} />
    </Disclosure>
  )
}

function AskLetters({ wishes, own }: Props) {
  const [email, setEmail] = useState('')
  const [website, setWebsite] = useState('')
  const [askedFor, setAskedFor] = useState<string>()
  const problems = useProblems({
    judge: () => ({
      email: looksRight.test(tidy(email)) ? undefined : 'Địa chỉ thư có dạng ten@vidu.vn.',
    }),
    values: { email },
  })
  if (askedFor !== undefined)
    return (
      <div role="status">
        <Notice tone="good" title={`Đã gửi thư xác nhận tới ${askedFor}`}>
          <p>Mở thư và bấm Xác nhận trong 48 giờ. Chưa xác nhận thì không có thư nào khác.</p>
          <p>Không thấy thư: xem mục Thư rác, hoặc chờ vài phút.</p>
        </Notice>
      </div>
    )
  const ask = async () => {
    if (!problems.check()) return
    if (!isAny(wishes)) return problems.refuse('Bật ít nhất một loại tin ở trên.')
    const body: Choice = { email, website, ...choiceOf(wishes, own) }
    try {
      await postJson<LetterAsked>({ path: '/api/notices/email', body, withProof: true })
      setAskedFor(tidy(email))
    } catch (error) {
      if (error instanceof SubmissionError) problems.refuse(error.message, error.fields)
      else problems.refuse('Chưa gửi được. Kiểm tra mạng rồi thử lại.')
    }
  }
  return (
    <Form onSubmit={ask} {...problems.form}>
      <p className="ct-hint">
        Những loại tin đang bật ở trên sẽ tới hộp thư này. Trước tiên có một thư để bạn xác nhận;
        trong mỗi thư có đường dẫn để thôi nhận bằng một lần bấm.
      </p>
      <TextField
        label="Thư điện tử"
        type="email"
        autoComplete="email"
        value={email}
        onChange={setEmail}
        error={problems.shown.email}
        maxLength={120}
      />
      <Honeypot onChange={setWebsite} />
      <Button full kind="secondary" htmlType="submit" icon="message">
        Gửi thư xác nhận
      </Button>
    </Form>
  )
}
