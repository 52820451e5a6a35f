'use client'

import type { PastImport } from './find-work'
import { undoImport } from './import-client'
import { useDeciding } from './use-deciding'

/** Files of which something still waits to be decided, each of which can be taken back. */
export function PastImports({ imports }: { imports: PastImport[] }) {
  const { isBusy, message, run } = useDeciding()
  const undo = ({ batch, fileName, pending }: PastImport) => {
    if (!window.confirm(`Bỏ ${pending} đề nghị chưa duyệt của “${fileName}”?`)) return
    void run(async () => `Đã bỏ ${(await undoImport(batch)).removed} đề nghị.`)
  }
  if (imports.length === 0) return <p role="status">{message}</p>
  return (
    <section>
      <h2>Tệp còn đề nghị chờ duyệt</h2>
      <p role="status">{message}</p>
      <ul className="staff-view__past">
        {imports.map((each) => (
          <li key={each.batch}>
            <span>
              <strong>{each.fileName}</strong> · {each.by} · {each.pending} đề nghị chờ duyệt
            </span>
            <button type="button" disabled={isBusy} onClick={() => undo(each)}>
              Hoàn tác
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
