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
