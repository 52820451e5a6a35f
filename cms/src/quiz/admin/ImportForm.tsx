'use client'

import { useState } from 'react'
import { useFileImport } from '../../platform/imports/admin/use-file-import'
import { importRows, previewFile } from './bank-client'
import { PreviewTable } from './PreviewTable'

type Props = { topics: { id: string; title: string }[] }

/** Choose a topic and a file, see what it would bring, do it. */
export function ImportForm({ topics }: Props) {
  const [topic, setTopic] = useState('')
  const { state, choose, commit, restart } = useFileImport({
    read: (file) => previewFile(file, topic),
    send: ({ file, preview: { rows }, onProgress }) =>
      importRows({ fileName: file.name, topic, rows, onProgress }),
  })
  return (
    <section className="quiz-banks__form" aria-live="polite">
      {state.step === 'choose' || state.step === 'done' ? (
        <>
          <label>
            1. Chủ đề cho các câu hỏi
            <select value={topic} onChange={(event) => setTopic(event.target.value)}>
              <option value="">Chọn chủ đề…</option>
              {topics.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            2. Tệp Excel (.xlsx), CSV, GIFT hoặc Aiken (.txt)
            <input
              type="file"
              accept=".xlsx,.csv,.txt,.gift"
              disabled={!topic}
              aria-describedby="quiz-banks-file-hint"
              onChange={(event) => void choose(event.target.files?.[0])}
            />
            <small id="quiz-banks-file-hint">
              {topic
                ? 'Câu có ghi chủ đề riêng thì vào chủ đề đó.'
                : 'Hãy chọn chủ đề trước, rồi chọn tệp.'}
            </small>
          </label>
        </>
      ) : null}
      {state.step === 'choose' && state.problem ? (
        <p className="quiz-banks__problem" role="alert">
          {state.problem}
        </p>
      ) : null}
      {state.step === 'reading' ? <p>Đang đọc tệp…</p> : null}
      {state.step === 'preview' ? (
        <>
          <PreviewTable preview={state.preview} />
          <p className="quiz-banks__buttons">
            <button
              type="button"
              disabled={state.preview.rows.length === 0}
              onClick={() => void commit(state)}
            >
              Lưu {state.preview.rows.length} câu thành bản nháp
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
        <p className="quiz-banks__done">
          Đã lưu {state.counts.created} câu thành bản nháp, chờ người khác duyệt.
          {state.counts.skipped > 0
            ? ` ${state.counts.skipped} câu không lưu vì vừa có người thêm câu giống hệt.`
            : ''}{' '}
          Nhầm thì bấm Hoàn tác bên dưới.
        </p>
      ) : null}
    </section>
  )
}
