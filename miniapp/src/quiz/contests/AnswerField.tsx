import type { ShownQuestion } from '@chung-tay/cms/quiz/attempts'
import { Icon } from '../../platform/ui'
import { ChecksList, ChoiceList, SelectField } from '../../platform/ui/forms'

type Props = {
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
    return (
      <>
        {items.map(({ id, text }, place) => (
          <SelectField
            key={id}
            label={text}
            placeholder="Ghép với…"
            value={value[place] ?? ''}
            onChange={(target) => onChange(value.map((each, at) => (at === place ? target : each)))}
            options={(targets ?? []).map((target) => ({ value: target.id, label: target.text }))}
          />
        ))}
      </>
    )
  if (kind === 'ordering') return <OrderList {...{ question, value, onChange }} />
  return (
    <ChoiceList
      label="Chọn một đáp án"
      options={options}
      value={value[0]}
      onChange={(id) => onChange([id])}
    />
  )
}

function OrderList({ question, value, onChange }: Props) {
  const textOf = (id: string) => question.items.find((each) => each.id === id)?.text ?? ''
  const swap = (a: number, b: number) =>
    onChange(value.map((each, at) => (at === a ? value[b]! : at === b ? value[a]! : each)))
  return (
    <ol className="ct-order" aria-label="Sắp xếp theo thứ tự đúng">
      {value.map((id, place) => (
        <li key={id}>
          <span>{textOf(id)}</span>
          <button
            type="button"
            className="ct-order__move ct-order__move--up"
            aria-label={`Đưa lên: ${textOf(id)}`}
            disabled={place === 0}
            onClick={() => swap(place, place - 1)}
          >
            <Icon name="chevron-left" />
          </button>
          <button
            type="button"
            className="ct-order__move ct-order__move--down"
            aria-label={`Đưa xuống: ${textOf(id)}`}
            disabled={place === value.length - 1}
            onClick={() => swap(place, place + 1)}
          >
            <Icon name="chevron-right" />
          </button>
        </li>
      ))}
    </ol>
  )
}
