'use client'

import { useFileImport } from '../../platform/imports/admin/use-file-import'
import { importRows, previewFile } from './import-client'
import { PreviewTable } from './PreviewTable'

/** Choose a file, see what it would propose, do it. */
export function ImportForm() {
  const { state, choose, commit, restart } = useFileImport({
    read: previewFile,
    send: ({ file, preview: { rows }, onProgress }) =>
      importRows({ fileName: file.name, rows, onProgress }),
  })
  return (
    <section className="scam-desk__form" aria-live="polite">
      {state.step === 'choose' || state.step === 'done' ? (
        <label>
          Tệp Excel (.xlsx) hoặc CSV, tối đa 20.000 dòng
          <input
            type="file"
            accept=".xlsx,.csv"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </label>
      ) : null}
      {state.step === 'choose' && state.problem ? (
        <p className="scam-desk__late">{state.problem}</p>
      ) : null}
      {state.step === 'reading' ? <p>Đang đọc tệp…</p> : null}
      {state.step === 'preview' ? (
        <>
          <PreviewTable preview={state.preview} />
          <p className="scam-desk__buttons">
            <button
              type="button"
              disabled={state.preview.rows.length === 0}
              onClick={() => void commit(state)}
            >
              Đề nghị {state.preview.rows.length} dấu hiệu
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
          <progress value={state.share} aria-label="Đã lưu" />
        </>
      ) : null}
      {state.step === 'done' ? (
        <p>
          Đã lập {state.counts.created} đề nghị, chờ người khác duyệt.
          {state.counts.known > 0 ? ` ${state.counts.known} dòng đã có từ trước.` : ''} Nhầm thì bấm
          Hoàn tác bên dưới.
        </p>
      ) : null}
    </section>
  )
}
