import { bankParts, bankPath, type BankPart } from './bank-parts'
import './banks.scss'

type Props = { current?: BankPart; counts: Partial<Record<BankPart, number>> }

/** The parts of the page, with how much waits in each. */
export function BankNav({ current, counts }: Props) {
  return (
    <nav className="quiz-banks__nav" aria-label="Ngân hàng câu hỏi">
      {bankParts.map(({ value, label }) => (
        <a
          key={value}
          href={`${bankPath}?muc=${value}`}
          aria-current={value === current ? 'page' : undefined}
        >
          {label} {counts[value] === undefined ? null : <strong>{counts[value]}</strong>}
        </a>
      ))}
      <a href="/admin/collections/quiz-questions">Cả danh sách</a>
    </nav>
  )
}
