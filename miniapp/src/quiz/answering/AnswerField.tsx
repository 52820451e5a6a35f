import type { ShownQuestion } from '@chung-tay/shared/quiz/attempts/shown-question'
import { ChecksList, ChoiceList } from '../../platform/ui/forms'
import { OrderList } from './OrderList'
import { PairField } from './PairField'

type Props = {
  /** As a contest shows it, or a question to practise. */
  question: ShownQuestion
  value: string[]
  onChange: (value: string[]) => void
}

/** What a new question begins with: steps in the order shown, pairs open, nothing chosen. */
export function emptyAnswer({ kind, items }: ShownQuestion): string[] {
  if (kind === 'ordering') return items.map(({ id }) => id)
  return kind === 'matching' ? items.map(() => '') : []
}

/** Whether an answer can be sent as one. */
export const isAnswered = (value: string[]) => value.some((each) => each !== '')

/** Whether nothing of an answer is missing: of pairs all, of the rest something. */
export const isWhole = ({ kind }: Pick<ShownQuestion, 'kind'>, value: string[]) =>
  kind === 'matching' ? value.every((each) => each !== '') : isAnswered(value)

/** The way to answer each kind of question, by finger and by keyboard. */
export function AnswerField({ question, value, onChange }: Props) {
  const { kind, items, targets } = question
  const options = items.map(({ id, text }) => ({ value: id, label: text }))
  if (kind === 'multiple')
    return (
      <ChecksList
        label="Chọn tất cả đáp án đúng"
        options={options}
        value={value}
        onChange={onChange}
      />
    )
  if (kind === 'matching')
    return <PairField items={items} targets={targets ?? []} value={value} onChange={onChange} />
  if (kind === 'ordering') return <OrderList items={items} value={value} onChange={onChange} />
  return (
    <ChoiceList
      label="Chọn một đáp án"
      options={options}
      value={value[0]}
      onChange={(id) => onChange([id])}
    />
  )
}
