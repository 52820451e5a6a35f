type Part<Value extends string> = { value: Value; label: string }

type Props<Value extends string> = {
  label: string
  /** Address of the page; a part is named by `?muc=`. */
  path: string
  parts: readonly Part<Value>[]
  current?: Value
  /** How much waits in each part. */
  counts: Partial<Record<Value, number>>
  /** The collection behind it, as a plain list. */
  collection: string
}

/** The parts of a page for staff, with how much waits in each. */
export function PartNav<Value extends string>(props: Props<Value>) {
  const { label, path, parts, current, counts, collection } = props
  return (
    <nav className="staff-view__nav" aria-label={label}>
      {parts.map(({ value, label: name }) => (
        <a
          key={value}
          href={`${path}?muc=${value}`}
          aria-current={value === current ? 'page' : undefined}
        >
          {name} {counts[value] === undefined ? null : <strong>{counts[value]}</strong>}
        </a>
      ))}
      <a href={`/admin/collections/${collection}`}>Cả danh sách</a>
    </nav>
  )
}
