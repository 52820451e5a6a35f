export type RowError = { line: number; column: string; why: string }

/** What is wrong with a file, a line each. */
export function RowErrors({ errors }: { errors: RowError[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Dòng</th>
          <th scope="col">Cột</th>
          <th scope="col">Vì sao</th>
        </tr>
      </thead>
      <tbody>
        {errors.map(({ line, column, why }, index) => (
          <tr key={index}>
            <td>{line}</td>
            <td>{column}</td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const mostNotes = 200

/** What is odd about rows that are stored all the same. @param what What they are about, in words */
export function RowNotes({ notes, what }: { notes: RowError[]; what: string }) {
  if (notes.length === 0) return null
  return (
    <details open={notes.length <= 10}>
      <summary>
        {notes.length} điều cần biết {what}
      </summary>
      <div className="staff-view__scroll">
        <RowErrors errors={notes.slice(0, mostNotes)} />
      </div>
    </details>
  )
}
