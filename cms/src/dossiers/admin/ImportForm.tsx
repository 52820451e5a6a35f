'use client'

import { useState } from 'react'
import { RowErrors } from '../../platform/imports/admin/RowErrors'
import { useFileImport } from '../../platform/imports/admin/use-file-import'
import { importRows, previewFile, type Preview } from './import-client'

type Props = { units: { id: string; name: string }[] }

/** Choose a file, see what it would do, do it. */
export function ImportForm({ units }: Props) {
  const [unit, setUnit] = useState(units.length === 1 ? (units[0]?.id ?? '') : '')
  const { state, choose, commit, restart } = useFileImport({
    read: (file) => previewFile(file, unit),
    send: ({ file, preview: { rows }, onProgress }) =>
      importRows({ fileName: file.name, unit, rows, onProgress }),
  })
  return (
    <section className="dossier-import__form" aria-live="polite">
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
      {state.step === 'choose' && state.problem ? (
        <p className="dossier-import__problem">{state.problem}</p>
      ) : null}
      {state.step === 'reading' ? <p>Đang đọc tệp…</p> : null}
      {state.step === 'preview' ? (
        <>
          <PreviewTable preview={state.preview} />
          <p className="dossier-import__buttons">
            <button
              type="button"
              disabled={state.preview.rows.length === 0}
              onClick={() => void commit(state)}
            >
              Lưu {state.preview.rows.length} hồ sơ
            </button>
            <button type="button" onClick={restart}>
              Bỏ, chọn tệp khác
            </button>
          </p>
        </>
      ) : null}
      {state.step === 'sending' ? (
        <>
          <p>Đang lưu… {Math.round(state.share * 100)} %. Đừng đóng trang.</p>
          <progress value={state.share} />
        </>
      ) : null}
      {state.step === 'done' ? (
        <p className="dossier-import__done">
          Đã lưu: {state.counts.created} mới, {state.counts.updated} cập nhật,{' '}
          {state.counts.unchanged} không đổi
          {state.counts.refused > 0 ? `, ${state.counts.refused} bỏ qua vì thuộc đơn vị khác` : ''}.
          Nhầm thì bấm Hoàn tác bên dưới.
        </p>
      ) : null}
    </section>
  )
}

function PreviewTable({ preview: { counts, errors, rows } }: { preview: Preview }) {
  return (
    <>
      <p>
        Đọc được <strong>{rows.length}</strong> dòng: {counts.created} hồ sơ mới, {counts.updated}{' '}
        cập nhật, {counts.unchanged} không đổi.
        {errors.length > 0 ? ` ${errors.length} chỗ sai, các dòng đó sẽ không được lưu:` : ''}
      </p>
      {errors.length > 0 ? (
        <div className="dossier-import__scroll">
          <RowErrors errors={errors.slice(0, 200)} />
        </div>
      ) : null}
    </>
  )
}
