import { trackingCodeProblem } from '@chung-tay/shared/codes'
import { otherCode, otherCodeWords } from '@chung-tay/shared/codes/other-code'
import { useState } from 'react'
import { useProblems } from '../../../platform/ui/forms/use-problems'
import { deriveReceiptKeys, receiptProblem, type ReceiptKeys } from '@chung-tay/shared/tips'
import { wordsOf } from '../error-words'
import { Button } from '../parts/Button'
import { Screen } from '../parts/Screen'
import { TextField } from '../parts/TextField'
import { openBox, type OpenBox } from './open-box'

type Props = { onOpened: (keys: ReceiptKeys, opened: OpenBox) => void; onBack: () => void }

const problemWords = {
  empty: 'Hãy nhập mã.',
  'too-short': 'Mã có 20 chữ số. Mã vừa nhập còn thiếu.',
  'too-long': 'Mã có 20 chữ số. Mã vừa nhập bị thừa.',
  mistyped: 'Có chữ số gõ nhầm. Hãy so lại từng nhóm bốn số.',
}

/** Words for a code of something else that was typed by mistake. */
function otherWords(typed: string): string | undefined {
  const other = otherCode(typed)
  if (other?.kind === 'reference') {
    return `${otherCodeWords(other)} Hộp thư mở bằng mã 20 chữ số.`
  }
  return trackingCodeProblem(typed) ? undefined : followedElsewhere
}

const followedElsewhere =
  'Đây là mã 16 chữ số của phản ánh hoặc khiếu nại. Hãy xem ở mục Phản ánh › Theo dõi bằng mã. Hộp thư mở bằng mã 20 chữ số.'

export function LoginScreen({ onOpened, onBack }: Props) {
  const [typed, setTyped] = useState('')
  const problems = useProblems({
    judge: () => {
      const problem = receiptProblem(typed)
      return problem ? { code: otherWords(typed) ?? problemWords[problem] } : {}
    },
    values: { code: typed },
  })
  const [part, setPart] = useState<number>()

  async function open() {
    if (!problems.check()) return
    setPart(0)
    try {
      const keys = await deriveReceiptKeys(typed, setPart)
      onOpened(keys, await openBox(keys))
    } catch (failure) {
      const words = wordsOf(failure)
      problems.refuse(words, { code: words })
      setPart(undefined)
    }
  }

  return (
    <Screen title="Mở hộp thư bằng mã" onBack={onBack}>
      <form
        className="tp-form"
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <TextField
          label="Mã 20 chữ số"
          hint="Khoảng trắng không quan trọng."
          value={typed}
          onChange={setTyped}
          inputMode="numeric"
          maxLength={300}
          error={problems.shown.code}
          disabled={part !== undefined}
        />
        {part === undefined ? (
          <Button type="submit">Mở hộp thư</Button>
        ) : (
          <>
            <progress
              className="tp-progress"
              value={part}
              max={1}
              aria-label="Đang tạo khóa từ mã"
            />
            <p role="status">Đang tạo khóa từ mã. Việc này cố ý chậm để không ai dò được mã.</p>
          </>
        )}
      </form>
    </Screen>
  )
}
