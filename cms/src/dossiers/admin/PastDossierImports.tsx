'use client'

import { formatMoment } from '@chung-tay/shared/calendar'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { PastImports } from '../../platform/imports/admin/PastImports'
import { importStates, type ImportState } from '../../platform/imports/vocabulary'
import { dossierImportPaths } from '../imports/paths'

type Past = {
  id: string
  fileName: string
  unit: string
  createdAt: string
  state: ImportState
  isUndone: boolean
  created: number
  updated: number
  unchanged: number
  total: number
}

export function PastDossierImports({ imports }: { imports: Past[] }) {
  return (
    <PastImports<Past, { reverted: number; kept: number }>
      title="Các lần nhập gần đây"
      source={{ paths: dossierImportPaths }}
      imports={imports}
      about={(each) => (
        <>
          {each.unit} · {formatMoment(each.createdAt)}
          <br />
          {labelOf(importStates, each.state)}: {each.created} mới, {each.updated} cập nhật,{' '}
          {each.unchanged} không đổi trong {each.total} dòng
        </>
      )}
      question={({ fileName }) => `Đưa mọi hồ sơ trong “${fileName}” về như trước khi nhập?`}
      undone={({ reverted, kept }) =>
        `Đã hoàn tác ${reverted} hồ sơ.${
          kept > 0 ? ` ${kept} hồ sơ đã thay đổi sau đó nên giữ nguyên.` : ''
        }`
      }
    />
  )
}
