'use client'

import { useState } from 'react'
import { ImportStages } from '../../platform/imports/admin/ImportStages'
import { useFileImport } from '../../platform/imports/admin/use-file-import'
import { importRows, previewFile } from './bank-client'
import { PreviewTable } from './PreviewTable'

type Props = { topics: { id: string; title: string }[] }

/** Choose a topic and a file, see what it would bring, do it. */
export function ImportForm({ topics }: Props) {
  const [topic, setTopic] = useState('')
  const importing = useFileImport({
    read: (file) => previewFile(file, topic),
    send: ({ file, preview: { rows }, onProgress }) =>
      importRows({ fileName: file.name, topic, rows, onProgress }),
  })
  const { state, choose } = importing
  return (
    <section className="staff-view__form" aria-live="polite">
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
      <ImportStages
        of={importing}
        preview={(preview) => <PreviewTable preview={preview} />}
        commitLabel={(rows) => `Lưu ${rows} câu thành bản nháp`}
        done={({ created, skipped }) =>
          `Đã lưu ${created} câu thành bản nháp, chờ người khác duyệt.${
            skipped > 0 ? ` ${skipped} câu không lưu vì vừa có người thêm câu giống hệt.` : ''
          } Nhầm thì bấm Hoàn tác bên dưới.`
        }
      />
    </section>
  )
}
