type Props = {
  caption: string
  head: [string, string]
  rows: { key: string; name: string; value: number }[]
}

/** Names and their numbers. */
export function CountTable({ caption, head, rows }: Props) {
  if (rows.length === 0) return null
  return (
    <table className="ct-table">
      <caption className="ct-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((words) => (
            <th scope="col" key={words}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, value }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{value.toLocaleString('vi-VN')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
