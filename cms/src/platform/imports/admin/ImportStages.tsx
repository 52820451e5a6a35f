'use client'

import type { ReactNode } from 'react'
import type { FileImport } from './use-file-import'

type Props<Preview extends { rows: object[] }, Counts extends Record<string, number>> = {
  /** What `useFileImport` gave. */
  of: FileImport<Preview, Counts>
  preview: (preview: Preview) => ReactNode
  /** What the button that does it says, for so many rows. */
  commitLabel: (rows: number) => string
  done: (counts: Counts) => ReactNode
}

/** What is shown once a file was chosen: its problem, what it would do, how far it is, what it did. */
export function ImportStages<
  Preview extends { rows: object[] },
  Counts extends Record<string, number>,
>({ of: { state, commit, restart }, preview, commitLabel, done }: Props<Preview, Counts>) {
  switch (state.step) {
    case 'choose':
      return state.problem ? (
        <p className="staff-view__problem" role="alert">
          {state.problem}
        </p>
      ) : null
    case 'reading':
      return <p>Đang đọc tệp…</p>
    case 'preview':
      return (
        <>
          {preview(state.preview)}
          <p className="staff-view__buttons">
            <button
              type="button"
              disabled={state.preview.rows.length === 0}
              onClick={() => void commit(state)}
            >
              {commitLabel(state.preview.rows.length)}
            </button>
            <button type="button" onClick={restart}>
              Bỏ, chọn tệp khác
            </button>
          </p>
        </>
      )
    case 'sending':
      return (
        <>
          <p>Đang lưu… {Math.round(state.share * 100)} %. Đừng đóng trang.</p>
          <progress value={state.share} aria-label="Đã lưu" />
        </>
      )
    case 'done':
      return <p className="staff-view__done">{done(state.counts)}</p>
  }
}
