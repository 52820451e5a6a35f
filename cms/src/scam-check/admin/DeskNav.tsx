import { deskParts, deskPath, type DeskPart } from './desk-parts'
import './desk.scss'

type Props = { current?: DeskPart; counts: Partial<Record<DeskPart, number>> }

/** The parts of the desk, with how much waits in each. */
export function DeskNav({ current, counts }: Props) {
  return (
    <nav className="scam-desk__nav" aria-label="Chống lừa đảo">
      {deskParts.map(({ value, label }) => (
        <a
          key={value}
          href={`${deskPath}?muc=${value}`}
          aria-current={value === current ? 'page' : undefined}
        >
          {label} {counts[value] === undefined ? null : <strong>{counts[value]}</strong>}
        </a>
      ))}
      <a href="/admin/collections/scam-indicators">Cả danh sách</a>
    </nav>
  )
}
