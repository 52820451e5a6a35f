import { formatMoment } from '@chung-tay/shared/calendar'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { tablesPage } from '../paths'
import { tableImportStates, type ShownImport } from '../vocabulary'

/** Files of this table that came in before, each with the way to what it did and to its undoing. */
export function PastTables({ imports }: { imports: readonly ShownImport[] }) {
  if (imports.length === 0) return null
  return (
    <section>
      <h2>Các lần nhập gần đây</h2>
      <ul className="staff-view__past">
        {imports.map(({ id, table, fileName, byName, createdAt, state, total }) => (
          <li key={id}>
            <span>
              <strong>{fileName}</strong>
              <small>
                {byName} · {formatMoment(createdAt)} · {total.toLocaleString('vi-VN')} dòng ·{' '}
                {labelOf(tableImportStates, state)}
              </small>
            </span>
            <a className="staff-view__button" href={`${tablesPage}?bang=${table}&lan=${id}`}>
              Xem
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
