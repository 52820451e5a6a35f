import { PartNav } from '../../platform/staff/ui/PartNav'
import { bankParts, bankPath, type BankPart } from './bank-parts'

type Props = { current?: BankPart; counts: Partial<Record<BankPart, number>> }

export function BankNav(props: Props) {
  return (
    <PartNav
      {...props}
      label="Ngân hàng câu hỏi"
      path={bankPath}
      parts={bankParts}
      collection="quiz-questions"
    />
  )
}
