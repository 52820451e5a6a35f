import { nicknameProblem, tidyNickname } from '@chung-tay/shared/quiz/attempts/nickname'
import { useState } from 'react'
import { useStored } from '../../../platform/storage'
import { SubmissionError } from '../../../platform/submissions'
import { Button } from '../../../platform/ui'
import { Form, TextField, useProblems } from '../../../platform/ui/forms'
import { joinRoom } from '../connection/live-api'
import type { Room } from './use-room'

type Props = {
  /** From the picture that was scanned. */
  code: string
  secretFor: (code: string) => string
  onJoined: (room: Room) => void
}

const digitsOf = (text: string) => text.replace(/\D/g, '')

/** The code on the screen and a name, or none. */
export function JoinForm({ code: scanned, secretFor, onJoined }: Props) {
  const [typed, setTyped] = useState(scanned)
  const [nickname, keepNickname] = useStored('quiz-nickname', '')
  const [isSending, setSending] = useState(false)
  const code = digitsOf(typed)
  const name = tidyNickname(nickname)
  const problems = useProblems<'code' | 'nickname'>({
    judge: () => ({
      ...(code.length === 6 ? {} : { code: 'Mã phòng có sáu chữ số, ghi trên màn hình lớn.' }),
      nickname: name ? nicknameProblem(name) : undefined,
    }),
    values: { code, nickname },
  })

  const enter = async () => {
    if (!problems.check()) return
    setSending(true)
    const secret = secretFor(code)
    try {
      const { session } = await joinRoom(secret, code, name)
      onJoined({ session, secret, code })
    } catch (error) {
      const known = error instanceof SubmissionError ? error : undefined
      problems.refuse(known?.words ?? 'Chưa vào phòng được. Hãy thử lại.', known?.fields)
      setSending(false)
    }
  }

  return (
    <Form onSubmit={enter} {...problems.form}>
      <TextField
        label="Mã phòng"
        hint="Sáu chữ số trên màn hình lớn."
        value={typed}
        onChange={setTyped}
        inputMode="numeric"
        autoComplete="off"
        enterKeyHint="next"
        error={problems.shown.code}
      />
      <TextField
        label="Tên hiển thị"
        optional
        hint="Cả phòng thấy tên này. Để trống thì ứng dụng đặt giúp một tên vui."
        value={nickname}
        onChange={keepNickname}
        maxLength={30}
        autoComplete="nickname"
        enterKeyHint="go"
        error={problems.shown.nickname}
      />
      <Button full htmlType="submit" icon="people" disabled={isSending}>
        {isSending ? 'Đang vào phòng…' : 'Vào phòng'}
      </Button>
      <p className="ct-hint">
        Không cần tài khoản. Tên và câu trả lời được xóa một ngày sau khi buổi đố vui kết thúc.
      </p>
    </Form>
  )
}
