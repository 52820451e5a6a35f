'use client'

import { useState, type DragEvent } from 'react'
import { wordsOf } from '../../staff/staff-error'
import { tablesPage } from '../paths'
import type { ShownImport } from '../vocabulary'
import type { DeskTable } from './desk-table'
import { ImportResult } from './ImportResult'
import { readImport, uploadTable } from './table-client'
import { isWorking, useImport } from './use-import'

type Props = {
  table: DeskTable
  /** The import that the address names. */
  current: ShownImport | undefined
}

/** Take a table out, bring one in, see what it would do, do it, take it back. */
export function TableDesk({ table, current: first }: Props) {
  const { current, problem, setCurrent } = useImport(first)
  const [refusal, setRefusal] = useState<string>()
  const [isReading, setReading] = useState(false)
  const address = `/api/tables/${table.collection}`

  async function choose(file: File | undefined): Promise<void> {
    if (!file) return
    setRefusal(undefined)
    setReading(true)
    try {
      const { id } = await uploadTable(table.collection, file)
      // Whoever loads the page again finds the same import.
      window.history.replaceState(null, '', `${tablesPage}?bang=${table.collection}&lan=${id}`)
      setCurrent(await readImport(id))
    } catch (error) {
      setRefusal(wordsOf(error))
    } finally {
      setReading(false)
    }
  }

  function drop(event: DragEvent): void {
    event.preventDefault()
    void choose(event.dataTransfer.files[0])
  }

  return (
    <>
      <section>
        <h2>1. Tải bảng về</h2>
        <p className="staff-view__links">
          <a href={`${address}/template`} download>
            Mẫu trống có dòng ví dụ
          </a>
          <a href={`${address}/export`} download>
            Bảng có sẵn dữ liệu hiện nay
          </a>
          <a href={`${address}/template?format=csv`} download>
            Mẫu CSV
          </a>
        </p>
      </section>
      <section
        className="staff-view__form"
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
        <h2>2. Chọn tệp đã điền</h2>
        <label>
          Tệp Excel (.xlsx) hoặc CSV, tối đa 20.000 dòng
          <input
            // Chosen again after it was mended, the same file counts again.
            key={current?.id ?? 'first'}
            type="file"
            accept=".xlsx,.csv"
            disabled={isReading || (current && isWorking(current))}
            onChange={(event) => void choose(event.target.files?.[0])}
          />
          <small>Kéo tệp thả vào đây cũng được. Ô để trống thì giữ nguyên thông tin đang có.</small>
        </label>
        <div role="status" aria-live="polite">
          {isReading ? <p>Đang đọc tệp…</p> : null}
          {refusal ? <p className="staff-view__problem">{refusal}</p> : null}
          {problem ? <p className="staff-view__problem">{problem}</p> : null}
        </div>
      </section>
      {current ? <ImportResult of={current} table={table} onChange={setCurrent} /> : null}
    </>
  )
}
