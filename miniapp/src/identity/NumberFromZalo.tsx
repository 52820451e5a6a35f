import type { PhoneNumber } from '@chung-tay/shared/identity/contract'
import { showPhone } from '@chung-tay/shared/phone'
import { useEffect, useRef, useState } from 'react'
import { isPersonsNo } from '../platform/host/zalo-answers'
import { askNumber } from '../platform/host/zalo-number'
import { callJson, SubmissionError } from '../platform/submissions'
import { Button, Stack } from '../platform/ui'
import { NoAnswer, within } from '../platform/within'

export type OwnNumberProps = {
  /** What the number is for, said before Zalo is asked. */
  reason: string
  /** What stands in the field above. */
  value: string
  /** A number as people write it, to fill in there. */
  onNumber: (number: string) => void
}

/** After this it is said how to go on. Whoever reads Zalo's question for longer may still say yes. */
const patienceMs = 20_000

/** “Lấy số từ Zalo”: what for is said first; the number stands in the field then, to be seen and changed. */
export function NumberFromZalo({ reason, value, onNumber }: OwnNumberProps) {
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  // What came late is not filled in over what was typed meanwhile, nor into a form that is gone.
  const shown = useRef<string | undefined>(value)
  useEffect(() => {
    shown.current = value
    return () => (shown.current = undefined)
  }, [value])

  const take = async () => {
    if (isBusy) return
    setBusy(true)
    setSaid('')
    const before = value
    const fill = (phone: string) => {
      if (shown.current !== before) return
      onNumber(showPhone(phone))
      setSaid('Đã điền số vào ô trên. Bạn xem lại, sửa hay xóa đều được.')
    }
    const asking = ownNumber()
    try {
      fill(await within(patienceMs, () => asking))
    } catch (error) {
      setSaid(`${problemWords(error)} Bạn tự ghi số vào ô trên cũng được.`)
      if (error instanceof NoAnswer) void asking.then(fill, () => undefined)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Stack>
      <p className="ct-hint">
        {reason} Bấm thì Zalo hỏi bạn trước. Máy chủ nhận số từ Zalo, chuyển về ô trên và không giữ
        lại.
      </p>
      <Button full kind="secondary" icon="phone" disabled={isBusy} onClick={() => void take()}>
        {isBusy ? 'Đang hỏi Zalo…' : 'Lấy số từ Zalo'}
      </Button>
      <p role="status" className="ct-hint">
        {said}
      </p>
    </Stack>
  )
}

async function ownNumber(): Promise<string> {
  const { phone } = await callJson<PhoneNumber>({
    method: 'POST',
    path: '/api/identity/phone-number',
    body: await askNumber(),
  })
  return phone
}

function problemWords(error: unknown): string {
  if (error instanceof SubmissionError) return error.words
  if (error instanceof NoAnswer) return 'Zalo chưa trả lời.'
  return isPersonsNo(error) ? 'Bạn chưa cho phép, không sao cả.' : 'Zalo chưa đưa số.'
}
