import { nicknameProblem, tidyNickname } from '@chung-tay/shared/quiz/attempts/nickname'
import { useState } from 'react'
import { useStored } from '../../../platform/storage'
import { SubmissionError } from '../../../platform/submissions'
import { Button } from '../../../platform/ui'
import { Form, TextField } from '../../../platform/ui/forms'
import { joinRoom } from '../connection/live-api'
import type { Room } from './use-room'

type Problems = { code?: string; nickname?: string }
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
  const [problems, setProblems] = useState<Problems>({})
  const [failure, setFailure] = useState<string>()
  const [tries, setTries] = useState(0)
  const [isSending, setSending] = useState(false)

  const enter = async () => {
    const code = digitsOf(typed)
    const name = tidyNickname(nickname)
    const nameProblem = name ? nicknameProblem(name) : undefined
    const found: Problems = {
      ...(code.length === 6 ? {} : { code: 'Mã phòng có sáu chữ số, ghi trên màn hình lớn.' }),
      ...(nameProblem ? { nickname: nameProblem } : {}),
    }
    setProblems(found)
    setFailure(undefined)
    if (Object.keys(found).length > 0) return setTries(tries + 1)
    setSending(true)
    const secret = secretFor(code)
    try {
      const { session } = await joinRoom(secret, code, name)
      onJoined({ session, secret, code })
    } catch (error) {
      const known = error instanceof SubmissionError ? error : undefined
      setProblems(known?.fields ?? {})
      setTries(tries + 1)
      setFailure(known?.words ?? 'Chưa vào phòng được. Hãy thử lại.')
      setSending(false)
    }
  }

  return (
    <Form onSubmit={() => void enter()} problem={failure} attempt={tries}>
      <TextField
        label="Mã phòng"
        hint="Sáu chữ số trên màn hình lớn."
        value={typed}
        onChange={setTyped}
        inputMode="numeric"
        autoComplete="off"
        enterKeyHint="next"
        error={problems.code}
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
        error={problems.nickname}
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
