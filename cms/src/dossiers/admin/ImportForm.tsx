'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { RowCounts } from '../contract'
import { importRows, previewFile, type Preview } from './import-client'

type State =
  | { step: 'choose'; problem?: string }
  | { step: 'reading' }
  | { step: 'preview'; file: File; preview: Preview }
  | { step: 'sending'; share: number }
  | { step: 'done'; counts: RowCounts }

type Props = { units: { id: string; name: string }[] }

/** Choose a file, see what it would do, do it. */
export function ImportForm({ units }: Props) {
  const router = useRouter()
  const [unit, setUnit] = useState(units.length === 1 ? (units[0]?.id ?? '') : '')
  const [state, setState] = useState<State>({ step: 'choose' })

  const read = async (file: File | undefined) => {
    if (!file) return
    setState({ step: 'reading' })
    try {
      setState({ step: 'preview', file, preview: await previewFile(file, unit) })
    } catch (error) {
      setState({ step: 'choose', problem: (error as Error).message })
    }
  }
  const commit = async ({ file, preview }: { file: File; preview: Preview }) => {
    setState({ step: 'sending', share: 0 })
    try {
      const counts = await importRows({
        fileName: file.name,
        unit,
        rows: preview.rows,
        onProgress: (share) => setState({ step: 'sending', share }),
      })
      setState({ step: 'done', counts })
      router.refresh()
    } catch (error) {
      setState({ step: 'choose', problem: (error as Error).message })
      router.refresh()
    }
  }
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
            onChange={(event) => void read(event.target.files?.[0])}
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
            <button type="button" onClick={() => setState({ step: 'choose' })}>
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
          <table>
            <thead>
              <tr>
                <th scope="col">Dòng</th>
                <th scope="col">Cột</th>
                <th scope="col">Vì sao</th>
              </tr>
            </thead>
            <tbody>
              {errors.slice(0, 200).map(({ line, column, why }, index) => (
                <tr key={index}>
                  <td>{line}</td>
                  <td>{column}</td>
                  <td>{why}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </>
  )
}
