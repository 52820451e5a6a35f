'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { importRows, previewFile, type Counts, type Preview } from './import-client'
import { PreviewTable } from './PreviewTable'

type State =
  | { step: 'choose'; problem?: string }
  | { step: 'reading' }
  | { step: 'preview'; file: File; preview: Preview }
  | { step: 'sending'; share: number }
  | { step: 'done'; counts: Counts }

/** Choose a file, see what it would propose, do it. */
export function ImportForm() {
  const router = useRouter()
  const [state, setState] = useState<State>({ step: 'choose' })
  const failed = (error: unknown) => setState({ step: 'choose', problem: (error as Error).message })

  const read = async (file: File | undefined) => {
    if (!file) return
    setState({ step: 'reading' })
    try {
      setState({ step: 'preview', file, preview: await previewFile(file) })
    } catch (error) {
      failed(error)
    }
  }
  const commit = async ({ file, preview }: { file: File; preview: Preview }) => {
    setState({ step: 'sending', share: 0 })
    try {
      const counts = await importRows({
        fileName: file.name,
        rows: preview.rows,
        onProgress: (share) => setState({ step: 'sending', share }),
      })
      setState({ step: 'done', counts })
    } catch (error) {
      failed(error)
    }
    router.refresh()
  }
  return (
    <section className="scam-desk__form" aria-live="polite">
      {state.step === 'choose' || state.step === 'done' ? (
        <label>
          Tệp Excel (.xlsx) hoặc CSV, tối đa 20.000 dòng
          <input
            type="file"
            accept=".xlsx,.csv"
            onChange={(event) => void read(event.target.files?.[0])}
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
            <button type="button" onClick={() => setState({ step: 'choose' })}>
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
