import { useEffect, useState } from 'react'
import { useMyCases } from '../feedback'
import { usePreferences } from '../platform/preferences'
import { useStored } from '../platform/storage'
import { SubmissionError } from '../platform/submissions'
import { Button, Notice, Section, Switch } from '../platform/ui'
import { leave, noWishes, pushState, tellMe, type PushState, type Wishes } from './push'

const failed = 'Chưa bật được. Kiểm tra mạng rồi thử lại.'

/** What this browser is told of while the app is closed; nothing is asked before somebody taps. */
export function PushChoice() {
  const [state, setState] = useState<PushState>()
  // Rendered ahead there is no browser to ask.
  useEffect(() => setState(pushState()), [])
  if (state === undefined) return null
  if (state === 'missing')
    return (
      <Section title="Báo khi app đang đóng">
        <p>
          Ở đây chưa báo được khi app đang đóng. Mở trang này bằng trình duyệt của điện thoại để
          bật, hoặc ghé lại hộp tin này.
        </p>
      </Section>
    )
  return <Choice isBlocked={state === 'blocked'} onAnswer={() => setState(pushState())} />
}

type ChoiceProps = { isBlocked: boolean; onAnswer: () => void }

function Choice({ isBlocked, onAnswer }: ChoiceProps) {
  const { preferences } = usePreferences()
  const { cases } = useMyCases()
  const [kept, keep] = useStored('notices:wishes', noWishes)
  const [wishes, setWishes] = useState<Wishes>()
  const [words, say] = useState('')
  const [isBusy, setBusy] = useState(false)
  const shown = wishes ?? kept
  const isOn = Object.values(kept).some(Boolean)
  const set = (change: Partial<Wishes>) => setWishes({ ...shown, ...change })
  const run = async (work: () => Promise<string>) => {
    setBusy(true)
    say('')
    say(await work().catch((error: unknown) => wordsOf(error)))
    setBusy(false)
    onAnswer()
  }
  const save = () =>
    run(async () => {
      const codes = cases.map(({ code }) => code)
      if (!(await tellMe({ wishes: shown, commune: preferences.commune, codes })))
        return 'Bạn chưa cho phép, nên máy không báo. Bật lại lúc nào cũng được.'
      keep(shown)
      setWishes(undefined)
      return 'Đã bật. Máy sẽ báo cả khi app đang đóng.'
    })
  const stop = () =>
    run(async () => {
      await leave()
      keep(noWishes)
      setWishes(undefined)
      return 'Đã tắt hết. Máy chủ không còn giữ gì về trình duyệt này.'
    })
  return (
    <Section title="Báo khi app đang đóng">
      <Switch
        label="Cảnh báo cho nơi tôi ở"
        hint={
          preferences.commune
            ? 'Cảnh báo cho cả tỉnh và cho xã, phường bạn đã chọn.'
            : 'Cảnh báo cho cả tỉnh. Chọn nơi ở tại “Của tôi” để có cả tin của xã, phường.'
        }
        checked={shown.alerts}
        onChange={(alerts) => set({ alerts })}
      />
      <Switch
        label="Phản ánh của tôi"
        hint={
          cases.length > 0
            ? 'Khi có người nhận, trả lời hay kết thúc. Tin chỉ ghi số vụ việc.'
            : 'Máy này chưa nhớ phản ánh nào.'
        }
        checked={shown.feedback}
        onChange={(feedback) => set({ feedback })}
      />
      <Switch
        label="Cuộc thi bắt đầu"
        checked={shown.contests}
        onChange={(contests) => set({ contests })}
      />
      <p className="ct-hint">
        Bấm nút dưới, trình duyệt sẽ hỏi bạn có cho phép không: không cho thì máy không hiện được
        thông báo. Ban đêm không làm phiền.
      </p>
      {isBlocked ? (
        <Notice tone="caution" title="Trình duyệt đang chặn thông báo của trang này">
          Mở phần cài đặt của trang trong trình duyệt, cho phép Thông báo, rồi tải lại trang.
        </Notice>
      ) : (
        <Button
          full
          icon="alert"
          disabled={isBusy || !Object.values(shown).some(Boolean)}
          onClick={() => void save()}
        >
          {isOn ? 'Lưu lựa chọn' : 'Bật thông báo'}
        </Button>
      )}
      {isOn ? (
        <Button full kind="quiet" icon="close" disabled={isBusy} onClick={() => void stop()}>
          Tắt hết thông báo
        </Button>
      ) : null}
      <p role="status">{words}</p>
    </Section>
  )
}

const wordsOf = (error: unknown) => (error instanceof SubmissionError ? error.message : failed)
