'use client'

import { FileImportForm } from '../../platform/imports/admin/FileImportForm'
import { RowProblems, type RowProblem } from '../../platform/imports/admin/RowProblems'
import { indicatorImportSource } from './import-source'

type IndicatorPreview = { rows: object[]; errors: RowProblem[]; notes: RowProblem[] }
type Counts = { created: number; known: number }

/** A file, and what it would propose. */
export function ImportForm() {
  return (
    <FileImportForm<IndicatorPreview, Counts>
      source={indicatorImportSource}
      file={{
        label: 'Tệp Excel (.xlsx) hoặc CSV, tối đa 20.000 dòng',
        accept: '.xlsx,.csv',
      }}
      preview={(preview) => <Preview of={preview} />}
      commitLabel={(rows) => `Đề nghị ${rows} dấu hiệu`}
      done={({ created, known }) =>
        `Đã lập ${created} đề nghị, chờ người khác duyệt.${
          known > 0 ? ` ${known} dòng đã có từ trước.` : ''
        } Nhầm thì bấm Hoàn tác bên dưới.`
      }
    />
  )
}

function Preview({ of: { rows, errors, notes } }: { of: IndicatorPreview }) {
  const wrongRows = new Set(errors.map(({ line }) => line)).size
  return (
    <>
      <p>
        Đọc được <strong>{rows.length}</strong> dòng đúng.
        {wrongRows > 0 ? ` ${wrongRows} dòng sai, sẽ không được lưu:` : ''}
      </p>
      <RowProblems errors={errors} notes={notes} notesAbout="về tệp này" />
    </>
  )
}
