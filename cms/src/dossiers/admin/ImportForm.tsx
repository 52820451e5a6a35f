'use client'

import { useState } from 'react'
import { RowErrors, RowNotes } from '../../platform/imports/admin/RowErrors'
import { ImportStages } from '../../platform/imports/admin/ImportStages'
import { useFileImport } from '../../platform/imports/admin/use-file-import'
import { importRows, previewFile, type Preview } from './import-client'

type Props = { units: { id: string; name: string }[] }

/** Choose a file, see what it would do, do it. */
export function ImportForm({ units }: Props) {
  const [unit, setUnit] = useState(units.length === 1 ? (units[0]?.id ?? '') : '')
  const importing = useFileImport({
    read: (file) => previewFile(file, unit),
    send: ({ file, preview: { rows }, onProgress }) =>
      importRows({ fileName: file.name, unit, rows, onProgress }),
  })
  const { state, choose } = importing
  return (
    <section className="staff-view__form" aria-live="polite">
      {units.length > 1 ? (
        <label>
          Đơn vị
          <select value={unit} onChange={(event) => setUnit(event.target.value)}>
            <option value="">Chọn đơn vị…</option>
            {units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {state.step === 'choose' || state.step === 'done' ? (
        <label>
          Tệp Excel (.xlsx) hoặc CSV, tối đa 20.000 dòng
          <input
            type="file"
            accept=".xlsx,.csv"
            disabled={!unit}
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </label>
      ) : null}
      <ImportStages
        of={importing}
        preview={(preview) => <PreviewTable preview={preview} />}
        commitLabel={(rows) => `Lưu ${rows} hồ sơ`}
        done={({ created, updated, unchanged, refused }) =>
          `Đã lưu: ${created} mới, ${updated} cập nhật, ${unchanged} không đổi${
            refused > 0 ? `, ${refused} không nhập được` : ''
          }. Nhầm thì bấm Hoàn tác bên dưới.`
        }
      />
    </section>
  )
}

function PreviewTable({ preview: { counts, errors, notes, rows } }: { preview: Preview }) {
  return (
    <>
      <p>
        Đọc được <strong>{rows.length}</strong> dòng: {counts.created} hồ sơ mới, {counts.updated}{' '}
        cập nhật, {counts.unchanged} không đổi.
        {errors.length > 0 ? ` ${errors.length} chỗ sai, các dòng đó sẽ không được lưu:` : ''}
      </p>
      {errors.length > 0 ? (
        <div className="staff-view__scroll">
          <RowErrors errors={errors.slice(0, 200)} />
        </div>
      ) : null}
      <RowNotes notes={notes} what="về các dòng sẽ lưu" />
    </>
  )
}
