import type { DossierLookUp } from '@chung-tay/shared/dossiers/contract'
import { dossierNumber } from '@chung-tay/shared/dossiers/number'
import { tidy } from '@chung-tay/shared/text'
import { useState } from 'react'
import { Button } from '../platform/ui'
import { ChoiceList, Form, TextField, useProblems } from '../platform/ui/forms'
import { ScanButton } from './ScanButton'

type Kind = 'identity' | 'birth'
type Props = {
  isAsking: boolean
  problem: string | undefined
  onAsk: (question: DossierLookUp) => void
}

/** A whole identity number may be pasted: CMND has 9 digits, căn cước 12. */
function lastDigits(typed: string): string {
  const digits = tidy(typed).replace(/\D/g, '')
  return digits.length >= 9 ? digits.slice(-4) : digits.slice(0, 4)
}

/** What is needed to look a dossier up: its number and one thing only the person knows. */
export function DossierForm({ isAsking, problem, onAsk }: Props) {
  const [number, setNumber] = useState('')
  const [kind, setKind] = useState<Kind>('identity')
  const [digits, setDigits] = useState('')
  const [day, setDay] = useState('')
  const problems = useProblems<'number' | 'proof'>({
    judge: () => ({
      ...(dossierNumber(number).length < 4
        ? { number: 'Hãy nhập số hồ sơ in trên giấy hẹn.' }
        : {}),
      ...(kind === 'identity' && !/^\d{4}$/.test(digits)
        ? { proof: 'Hãy nhập đủ 4 chữ số cuối.' }
        : {}),
      ...(kind === 'birth' && !/^\d{4}-\d{2}-\d{2}$/.test(day)
        ? { proof: 'Hãy chọn ngày sinh.' }
        : {}),
    }),
    values: { number, proof: kind === 'identity' ? digits : day },
  })
  const ask = () => {
    if (!problems.check()) return
    onAsk({
      number: dossierNumber(number),
      proof: kind === 'identity' ? { kind, digits } : { kind, day },
    })
  }
  return (
    <Form onSubmit={ask} {...problems.form} problem={problem ?? problems.form.problem}>
      <TextField
        label="Số hồ sơ"
        hint="In trên giấy hẹn, giấy tiếp nhận."
        autoComplete="off"
        value={number}
        onChange={setNumber}
        error={problems.shown.number}
      />
      <ScanButton onNumber={setNumber} />
      <ChoiceList
        label="Để chắc là bạn, cho biết một trong hai"
        value={kind}
        onChange={setKind}
        options={[
          { value: 'identity', label: '4 chữ số cuối của số định danh (căn cước)' },
          { value: 'birth', label: 'Ngày sinh của người đứng tên hồ sơ' },
        ]}
      />
      {kind === 'identity' ? (
        <TextField
          label="4 chữ số cuối"
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          value={digits}
          onChange={(value) => setDigits(lastDigits(value))}
          error={problems.shown.proof}
        />
      ) : (
        <TextField
          label="Ngày sinh"
          type="date"
          autoComplete="bday"
          value={day}
          onChange={setDay}
          error={problems.shown.proof}
        />
      )}
      <Button full htmlType="submit" icon="search" disabled={isAsking}>
        {isAsking ? 'Đang tra cứu…' : 'Tra cứu'}
      </Button>
    </Form>
  )
}
