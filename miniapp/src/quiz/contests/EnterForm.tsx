import type { ContestView } from '@chung-tay/cms/quiz/contests'
import { useState } from 'react'
import { useNavigate } from '../../platform/router'
import { useStored } from '../../platform/storage'
import { SubmissionError } from '../../platform/submissions'
import { Button, Notice, Section } from '../../platform/ui'
import { CheckField, Form, SelectField, TextField } from '../../platform/ui/forms'
import { startAttempt } from './quiz-api'
import { useEntrant } from './use-entrant'
import { groupWords } from './words'

type Problems = { nickname?: string; group?: string; prediction?: string }

/** Who plays: a name for the board, where from, a prediction. Then the first question. */
export function EnterForm({ contest, hasPlayed }: { contest: ContestView; hasPlayed: boolean }) {
  const navigate = useNavigate()
  const { ensureToken, keepAttempt } = useEntrant()
  const [nickname, keepNickname] = useStored('quiz-nickname', '')
  const [group, setGroup] = useState('')
  const [prediction, setPrediction] = useState('')
  const [isNameShown, setNameShown] = useState(false)
  const [problems, setProblems] = useState<Problems>({})
  const [failure, setFailure] = useState<string>()
  const [tries, setTries] = useState(0)
  const [isSending, setSending] = useState(false)
  // The same key after a failure: the server then gives the same attempt again.
  const [key, setKey] = useState('')
  if (hasPlayed && contest.attemptsAllowed === 1) return null

  const enter = async () => {
    const found: Problems = {
      ...(nickname.trim().length < 2 ? { nickname: 'Hãy ghi tên hiển thị, từ 2 chữ cái.' } : {}),
      ...(contest.groupKind !== 'none' && !group ? { group: 'Hãy chọn nơi bạn thuộc về.' } : {}),
      ...(contest.asksPrediction && !/^\d{1,7}$/.test(prediction.trim())
        ? { prediction: 'Hãy ghi một con số.' }
        : {}),
    }
    setProblems(found)
    setFailure(undefined)
    if (Object.keys(found).length > 0) return setTries(tries + 1)
    const sendKey = key || crypto.randomUUID()
    setKey(sendKey)
    setSending(true)
    try {
      const attempt = await startAttempt(ensureToken(), sendKey, {
        contest: contest.slug,
        nickname,
        isNameShown,
        ...(group ? { group } : {}),
        ...(contest.asksPrediction ? { prediction: Number(prediction) } : {}),
      })
      keepAttempt(attempt.id)
      navigate(`/trac-nghiem/choi?c=${contest.slug}`)
    } catch (error) {
      const known = error instanceof SubmissionError ? error : undefined
      setProblems(known?.fields ?? {})
      setTries(tries + 1)
      setFailure(
        known
          ? (Object.values(known.fields)[0] ?? known.message)
          : 'Chưa vào thi được. Hãy thử lại.',
      )
    } finally {
      setSending(false)
    }
  }

  if (contest.whoMayEnter === 'zalo')
    return (
      <Notice tone="accent" title="Cuộc thi dành cho tài khoản Zalo">
        Việc xác thực Zalo trong ứng dụng chưa mở. Hãy liên hệ đơn vị tổ chức để biết cách dự thi.
      </Notice>
    )
  return (
    <Section title={hasPlayed ? 'Thi thêm lượt nữa' : 'Vào thi'}>
      <Form onSubmit={() => void enter()} problem={failure} attempt={tries}>
        <TextField
          label="Tên hiển thị"
          hint="Trên bảng xếp hạng. Đừng ghi số điện thoại hay số giấy tờ."
          value={nickname}
          onChange={keepNickname}
          maxLength={30}
          autoComplete="nickname"
          error={problems.nickname}
        />
        {contest.groupKind === 'none' ? null : (
          <SelectField
            label={groupWords[contest.groupKind]}
            placeholder="Chọn trong danh sách"
            value={group}
            onChange={setGroup}
            options={(contest.groups ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            error={problems.group}
          />
        )}
        {contest.asksPrediction ? (
          <TextField
            label="Dự đoán: có bao nhiêu người trả lời đúng tất cả?"
            value={prediction}
            onChange={setPrediction}
            inputMode="numeric"
            maxLength={7}
            error={problems.prediction}
          />
        ) : null}
        <CheckField
          label="Hiện đầy đủ tên này cho mọi người"
          hint="Không chọn thì bảng chỉ hiện chữ cái đầu."
          checked={isNameShown}
          onChange={setNameShown}
        />
        <Button full htmlType="submit" icon="star" disabled={isSending}>
          {isSending ? 'Đang mở bài thi…' : 'Bắt đầu làm bài'}
        </Button>
        <p className="ct-hint">
          Bấm là đồng hồ chạy. Bài thi gắn với máy này; xóa dữ liệu ứng dụng thì không mở lại được.
        </p>
      </Form>
    </Section>
  )
}
