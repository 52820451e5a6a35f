export type RowProblem = { line: number; column: string; why: string }

const most = 200

type Props = {
  /** Rows that are not stored. */
  errors: readonly RowProblem[]
  /** What is odd about rows that are stored all the same. */
  notes: readonly RowProblem[]
  /** What the notes are about, in words. */
  notesAbout: string
}

/** What is wrong with a file, and what is odd about it, a line each. */
export function RowProblems({ errors, notes, notesAbout }: Props) {
  return (
    <>
      {errors.length > 0 ? <ProblemTable of={errors} tone="staff-view__problem" /> : null}
      {notes.length > 0 ? (
        <details open={notes.length <= 10}>
          <summary>
            {notes.length} điều cần biết {notesAbout}
          </summary>
          <ProblemTable of={notes} />
        </details>
      ) : null}
    </>
  )
}

function ProblemTable({ of, tone }: { of: readonly RowProblem[]; tone?: string }) {
  return (
    <div className="staff-view__scroll" tabIndex={0} role="group" aria-label="Từng dòng">
      <table>
        <thead>
          <tr>
            <th scope="col">Dòng</th>
            <th scope="col">Cột</th>
            <th scope="col">Vì sao</th>
          </tr>
        </thead>
        <tbody>
          {of.slice(0, most).map(({ line, column, why }, index) => (
            <tr key={index}>
              <td>{line}</td>
              <td>{column}</td>
              <td className={tone}>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {of.length > most ? <p>… và {of.length - most} chỗ nữa.</p> : null}
    </div>
  )
}
