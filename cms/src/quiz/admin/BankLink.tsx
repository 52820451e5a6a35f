import { bankPath } from './bank-parts'

/** Above the list of questions: the way to the page where files come in and others' questions are reviewed. */
export function BankLink() {
  return (
    <p>
      <a href={bankPath}>Duyệt câu hỏi, nhập và xuất tệp (Excel, GIFT, Aiken)</a>
    </p>
  )
}
