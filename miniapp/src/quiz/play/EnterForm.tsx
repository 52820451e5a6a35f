import { randomUuid } from '@chung-tay/shared/codes/random-uuid'
import { groupKinds } from '@chung-tay/shared/quiz/contests/vocabulary'
import { upperFirst } from '@chung-tay/shared/text'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { maskName, nicknameProblem, tidyNickname } from '@chung-tay/shared/quiz/attempts/nickname'
import type { ContestView } from '@chung-tay/shared/quiz/contests/contract'
import { useState } from 'react'
import { host } from '../../platform/host'
import { usePreferences } from '../../platform/preferences'
import { useNavigate } from '../../platform/router'
import { useStored } from '../../platform/storage'
import { SubmissionError } from '../../platform/submissions'
import { NoAnswer } from '../../platform/within'
import { Button, ButtonLink, NotKept, Notice, Section, Stack } from '../../platform/ui'
import { CheckField, Form, TextField, useProblems } from '../../platform/ui/forms'
import { PlaceField, useGroupedPlaces } from '../../units'
import { startAttempt } from '../quiz-api'
import { useEntrant } from '../attempts/use-entrant'
import { timeWords } from './time-words'

const noGroups: { id: string; name: string }[] = []
const areUnits = (kind: string) => kind === 'commune' || kind === 'unit'

type Props = { contest: ContestView; hasPlayed: boolean }

/** Who plays: a name for the board, where from, a prediction. Then the first question. */
export function EnterForm({ contest, hasPlayed }: Props) {
  const navigate = useNavigate()
  const { ensureToken, keepAttempt } = useEntrant()
  const [nickname, keepNickname] = useStored('quiz-nickname', '')
  const [group, keepGroup] = useStored(`quiz-group ${contest.groupKind}`, '')
  const [prediction, setPrediction] = useState('')
  const [isNameShown, setNameShown] = useState(false)
  const [isSending, setSending] = useState(false)
  /** Zalo did not say who this is: whoever does not want it plays elsewhere. */
  const [isUnknown, setUnknown] = useState(false)
  // The same key after a failure: the server then gives the same attempt again.
  const [key, setKey] = useState('')
  const { preferences } = usePreferences()
  const groups = contest.groups ?? noGroups
  const places = useGroupedPlaces(groups, areUnits(contest.groupKind))
  const isGroup = (wanted: string | null) => groups.some(({ id }) => id === wanted)
  // Their own commune stands there already, until they say otherwise.
  const mine = contest.groupKind === 'commune' ? preferences.commune : null
  const chosen = isGroup(group) ? group : mine !== null && isGroup(mine) ? mine : ''
  const name = tidyNickname(nickname)
  const problems = useProblems<'nickname' | 'group' | 'prediction'>({
    judge: () => ({
      nickname: nicknameProblem(name),
      ...(contest.groupKind !== 'none' && !chosen ? { group: 'Hãy chọn nơi bạn thuộc về.' } : {}),
      ...(contest.asksPrediction && !/^\d{1,7}$/.test(prediction.trim())
        ? { prediction: 'Hãy ghi một con số, ví dụ 25.' }
        : {}),
    }),
    values: { nickname, group: chosen, prediction },
  })
  if (hasPlayed && contest.attemptsAllowed === 1) return null
  if (contest.whoMayEnter === 'zalo' && !host.accountToken) return <OnlyInZalo />

  const enter = async () => {
    if (!problems.check()) return
    const sendKey = key || randomUuid()
    setKey(sendKey)
    setSending(true)
    setUnknown(false)
    try {
      const attempt = await startAttempt(ensureToken(), sendKey, {
        contest: contest.slug,
        nickname: name,
        isNameShown,
        ...(chosen ? { group: chosen } : {}),
        ...(contest.asksPrediction ? { prediction: Number(prediction) } : {}),
        ...(contest.whoMayEnter === 'zalo' ? { zaloAccessToken: await accountToken() } : {}),
      })
      keepAttempt(attempt.id)
      navigate(`/trac-nghiem/choi?c=${contest.slug}`)
    } catch (error) {
      const isOfService = error instanceof SubmissionError
      setUnknown(!isOfService || error.code.startsWith('ZALO_'))
      if (isOfService) problems.refuse(error.words, error.fields)
      else
        problems.refuse(
          error instanceof Error && error.message
            ? error.message
            : 'Chưa vào thi được. Hãy thử lại.',
        )
    } finally {
      setSending(false)
    }
  }

  return (
    <Section title={hasPlayed ? 'Thi thêm lượt nữa' : 'Vào thi'} id="vao-thi">
      <Form onSubmit={enter} {...problems.form}>
        <TextField
          label="Tên hiển thị"
          hint="2 đến 30 chữ. Đừng ghi số điện thoại, số giấy tờ, từ thô tục hay tên của cơ quan, ban tổ chức."
          value={nickname}
          onChange={keepNickname}
          maxLength={30}
          autoComplete="nickname"
          error={problems.shown.nickname}
        />
        <CheckField
          label="Hiện đầy đủ tên này cho mọi người"
          hint={
            name && !nicknameProblem(name)
              ? `Mọi người sẽ thấy: ${isNameShown ? name : maskName(name)}`
              : 'Không chọn thì bảng chỉ hiện chữ cái đầu.'
          }
          checked={isNameShown}
          onChange={setNameShown}
        />
        {contest.groupKind === 'none' ? null : (
          <PlaceField
            label={upperFirst(labelOf(groupKinds, contest.groupKind, 'word'))}
            placeholder="Chọn trong danh sách"
            value={chosen}
            onChange={keepGroup}
            places={places}
            error={problems.shown.group}
          />
        )}
        {contest.asksPrediction ? (
          <TextField
            label="Dự đoán: có bao nhiêu người trả lời đúng tất cả?"
            hint="Ai cùng điểm, cùng thời gian thì người đoán gần nhất được xếp giải trước."
            value={prediction}
            onChange={setPrediction}
            inputMode="numeric"
            maxLength={7}
            error={problems.shown.prediction}
          />
        ) : null}
        {contest.whoMayEnter === 'zalo' ? (
          <Notice tone="accent" title="Thi bằng tài khoản Zalo của bạn">
            Khi bạn bấm bắt đầu, ứng dụng xin Zalo xác nhận bạn là ai, chỉ để mỗi người thi đúng số
            lượt. Tên, ảnh và số điện thoại Zalo không được lấy.
          </Notice>
        ) : null}
        {isUnknown ? <WithoutAccount /> : null}
        <Button full htmlType="submit" icon="star" disabled={isSending}>
          {isSending ? 'Đang mở bài thi…' : 'Bắt đầu làm bài'}
        </Button>
        <NotKept>Đóng trang trước khi nộp là mất bài thi. Hãy làm liền một mạch.</NotKept>
        <p className="ct-hint">
          Bấm là tính giờ: {contest.questions} câu, {timeWords(contest)}. Bài thi gắn với máy này;
          xóa dữ liệu ứng dụng thì không mở lại được.
        </p>
      </Form>
    </Section>
  )
}

function OnlyInZalo() {
  return (
    <Stack>
      <Notice tone="accent" title="Cuộc thi này dành cho tài khoản Zalo">
        Hãy mở ứng dụng trong Zalo rồi vào lại trang này: trong Zalo, chạm ô tìm kiếm, gõ tên ứng
        dụng và chọn ở mục Mini App. Xem thể lệ và bảng xếp hạng thì ở đây cũng được.
      </Notice>
      <WithoutAccount />
    </Stack>
  )
}

/** Where somebody plays who does not want to be known, or is not. */
function WithoutAccount() {
  return (
    <ButtonLink full kind="secondary" to="/trac-nghiem">
      Chơi không cần tài khoản
    </ButtonLink>
  )
}

async function accountToken(): Promise<string> {
  try {
    return (await host.accountToken?.()) ?? ''
  } catch (cause) {
    // Zalo's SDK waits for the answer it did not get, and asks again only when the app is opened anew.
    const words =
      cause instanceof NoAnswer
        ? 'Zalo không trả lời, nên chưa vào cuộc thi này được. Hãy đóng ứng dụng, mở lại rồi bấm lần nữa.'
        : 'Zalo chưa xác nhận bạn là ai, nên chưa vào cuộc thi này được. Cho phép rồi bấm lại, hoặc chơi không cần tài khoản.'
    throw new Error(words, { cause })
  }
}
