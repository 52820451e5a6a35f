'use client'

import { useEffect, useState } from 'react'
import type { ExportSummary } from '../exports/contract'
import { exportLink, exportSummary } from './bank-client'

type Props = { topics: { id: string; title: string }[] }

const kinds = [
  { format: 'xlsx', label: 'Excel (.xlsx)', about: 'Sửa bằng Excel rồi nhập lại.' },
  { format: 'csv', label: 'CSV', about: 'Như Excel, cho phần mềm khác.' },
  { format: 'gift', label: 'GIFT (Moodle)', about: 'Giữ đủ mọi loại câu; nhập được vào Moodle.' },
  {
    format: 'aiken',
    label: 'Aiken',
    about: 'Chỉ giữ câu hỏi, đáp án và đáp án đúng; không có giải thích và căn cứ.',
  },
] as const

/** Choose a topic or everything, see what each format can hold, take the file. */
export function ExportForm({ topics }: Props) {
  const [topic, setTopic] = useState('')
  const [known, setKnown] = useState<{ topic: string; summary?: ExportSummary; problem?: string }>()
  useEffect(() => {
    let isCurrent = true
    exportSummary(topic).then(
      (summary) => isCurrent && setKnown({ topic, summary }),
      (error: Error) => isCurrent && setKnown({ topic, problem: error.message }),
    )
    return () => {
      isCurrent = false
    }
  }, [topic])
  const current = known?.topic === topic ? known : undefined
  const summary = current?.summary
  return (
    <section className="staff-view__form" aria-live="polite">
      <label>
        Xuất câu hỏi của
        <select value={topic} onChange={(event) => setTopic(event.target.value)}>
          <option value="">Tất cả chủ đề</option>
          {topics.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {current ? null : <p>Đang đếm…</p>}
      {current?.problem ? (
        <p className="staff-view__problem" role="alert">
          {current.problem}
        </p>
      ) : null}
      {summary && summary.total === 0 ? <p>Chủ đề này chưa có câu hỏi nào.</p> : null}
      {summary && summary.total > 0 ? (
        <>
          <p>
            Có <strong>{summary.total}</strong> câu, cả bản nháp. Tệp có đáp án, kể cả câu giữ kín
            cho cuộc thi: đừng gửi ra ngoài.
            {summary.pictures > 0
              ? ` ${summary.pictures} câu có ảnh tải lên; ảnh không nằm trong tệp.`
              : ''}
          </p>
          <ul className="staff-view__past">
            {kinds.map(({ format, label, about }) => (
              <li key={format}>
                <span>
                  <strong>{label}</strong>
                  <small>
                    {about} {heldWords(summary, format)}
                  </small>
                </span>
                <a className="staff-view__button" href={exportLink(format, topic)} download>
                  Tải {label}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function heldWords({ total, held }: ExportSummary, format: keyof ExportSummary['held']): string {
  const left = total - held[format]
  return left === 0 ? `Ghi được cả ${total} câu.` : `Ghi được ${held[format]} câu, bỏ ${left} câu.`
}
