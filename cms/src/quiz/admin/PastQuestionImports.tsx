'use client'

import { formatMoment } from '@chung-tay/shared/calendar'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { PastImports } from '../../platform/imports/admin/PastImports'
import { importStates, type ImportState } from '../../platform/imports/vocabulary'
import { questionImportPaths } from '../imports/paths'

export type PastImport = {
  id: string
  fileName: string
  by: string
  createdAt: string
  state: ImportState
  isUndone: boolean
  total: number
  created: number
}

export function PastQuestionImports({ imports }: { imports: PastImport[] }) {
  return (
    <PastImports<PastImport, { removed: number; kept: number }>
      title="Các lần nhập gần đây"
      empty="Chưa nhập tệp nào."
      source={{ paths: questionImportPaths }}
      imports={imports}
      about={({ by, createdAt, state, isUndone, total, created }) => (
        <>
          {by} · {formatMoment(createdAt)}
          <br />
          {labelOf(importStates, state)}
          {isUndone ? `, giữ lại ${created} câu` : ` ${created} trong ${total} câu`}
        </>
      )}
      question={({ fileName }) =>
        `Xóa các câu của “${fileName}” mà chưa ai sửa, duyệt hoặc đăng? Không lấy lại được.`
      }
      undone={({ removed, kept }, { fileName }) =>
        `Đã xóa ${removed} câu của “${fileName}”.${
          kept > 0 ? ` ${kept} câu đã có người sửa, duyệt hoặc đăng nên giữ lại.` : ''
        }`
      }
    />
  )
}
