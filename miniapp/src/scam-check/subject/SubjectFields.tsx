import { ChoiceList, SelectField, TextField } from '../../platform/ui/forms'
import { banks } from '@chung-tay/shared/scam-check/account'
import { indicatorKindOptions } from '@chung-tay/shared/scam-check/kinds'
import { subjectWords, type Subject, type SubjectProblems } from './subject'

type Props = {
  /** What the form does with it, said above the kinds. */
  label: string
  subject: Subject
  onChange: (change: Partial<Subject>) => void
  problems: SubjectProblems
  needsBank?: boolean
}

/** What it is about: its kind, the thing itself, and the bank of an account. */
export function SubjectFields({ label, subject, onChange, problems, needsBank }: Props) {
  const { kind, value, bank } = subject
  const words = subjectWords[kind]
  return (
    <>
      <ChoiceList
        label={label}
        value={kind}
        onChange={(chosen) => onChange({ kind: chosen })}
        options={indicatorKindOptions}
      />
      <TextField
        label={words.label}
        hint={words.hint}
        inputMode={kind === 'phone' ? 'tel' : kind === 'link' ? 'url' : 'text'}
        autoComplete="off"
        maxLength={2048}
        value={value}
        onChange={(text) => onChange({ value: text })}
        error={problems.value}
      />
      {kind === 'account' ? (
        <SelectField
          optional={!needsBank}
          label="Ngân hàng, ví"
          placeholder={needsBank ? 'Chọn ngân hàng' : 'Tôi không rõ'}
          options={banks}
          value={bank}
          onChange={(chosen) => onChange({ bank: chosen })}
          error={problems.bank}
        />
      ) : null}
    </>
  )
}
