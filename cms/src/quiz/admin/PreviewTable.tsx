import { labelOf } from '@chung-tay/shared/text/label-of'
import { RowProblems } from '../../platform/imports/admin/RowProblems'
import type { ImportRow, Preview } from '../imports/contract'
import { questionKinds } from '@chung-tay/shared/quiz/questions/vocabulary'

const shown = 100

/** What a file would bring: what is wrong first, then the questions as they were understood. */
export function PreviewTable({ preview: { rows, errors, notes } }: { preview: Preview }) {
  return (
    <>
      <p>
        Đọc được <strong>{rows.length}</strong> câu.
        {errors.length > 0
          ? ` ${errors.length} chỗ sai, các câu đó sẽ không được lưu. Sửa trong tệp rồi chọn lại cũng được:`
          : ' Không có chỗ nào sai.'}
      </p>
      <RowProblems errors={errors} notes={notes} notesAbout="về các câu sẽ lưu" />
      {rows.length > 0 ? (
        <div className="staff-view__scroll">
          <table className="quiz-banks__preview">
            <thead>
              <tr>
                <th scope="col">Dòng</th>
                <th scope="col">Câu hỏi</th>
                <th scope="col">Đáp án đúng</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shown).map(({ line, question }) => (
                <tr key={line}>
                  <td>{line}</td>
                  <td>
                    {question.situation ? <em>{question.situation} </em> : null}
                    {question.text}
                    <small>{labelOf(questionKinds, question.kind)}</small>
                  </td>
                  <td>{rightAnswer(question)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length > shown ? <p>… và {rows.length - shown} câu nữa.</p> : null}
        </div>
      ) : null}
    </>
  )
}

function rightAnswer({ kind, choices, truth, steps, pairs }: ImportRow['question']): string {
  if (kind === 'true-false') return truth === 'true' ? 'Đúng' : 'Sai'
  if (kind === 'ordering') return steps.map((step, at) => `${at + 1}. ${step}`).join('; ')
  if (kind === 'matching') return pairs.map(({ left, right }) => `${left} → ${right}`).join('; ')
  return choices.flatMap(({ text, isCorrect }) => (isCorrect ? [text] : [])).join('; ')
}
