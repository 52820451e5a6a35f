'use client'

import { useState } from 'react'
import { FileImportForm } from '../../platform/imports/admin/FileImportForm'
import type { PartCounts, Preview } from '../imports/contract'
import { questionImportPaths } from '../imports/paths'
import { PreviewTable } from './PreviewTable'

type Props = { topics: { id: string; title: string }[] }

/** A topic, a file, what it would bring. */
export function ImportForm({ topics }: Props) {
  const [topic, setTopic] = useState('')
  return (
    <FileImportForm<Preview, PartCounts>
      source={{ paths: questionImportPaths, about: { topic } }}
      before={
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
      }
      file={{
        label: '2. Tệp Excel (.xlsx), CSV, GIFT hoặc Aiken (.txt)',
        accept: '.xlsx,.csv,.txt,.gift',
        hint: topic
          ? 'Câu có ghi chủ đề riêng thì vào chủ đề đó.'
          : 'Hãy chọn chủ đề trước, rồi chọn tệp.',
        isDisabled: !topic,
      }}
      preview={(preview) => <PreviewTable preview={preview} />}
      commitLabel={(rows) => `Lưu ${rows} câu thành bản nháp`}
      done={({ created, skipped }) =>
        `Đã lưu ${created} câu thành bản nháp, chờ người khác duyệt.${
          skipped > 0 ? ` ${skipped} câu không lưu vì vừa có người thêm câu giống hệt.` : ''
        } Nhầm thì bấm Hoàn tác bên dưới.`
      }
    />
  )
}
