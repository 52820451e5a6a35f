'use client'

import { ImportStages } from '../../platform/imports/admin/ImportStages'
import { useFileImport } from '../../platform/imports/admin/use-file-import'
import { importRows, previewFile } from './import-client'
import { PreviewTable } from './PreviewTable'

/** Choose a file, see what it would propose, do it. */
export function ImportForm() {
  const importing = useFileImport({
    read: previewFile,
    send: ({ file, preview: { rows }, onProgress }) =>
      importRows({ fileName: file.name, rows, onProgress }),
  })
  const { state, choose } = importing
  return (
    <section className="staff-view__form" aria-live="polite">
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
      <ImportStages
        of={importing}
        preview={(preview) => <PreviewTable preview={preview} />}
        commitLabel={(rows) => `Đề nghị ${rows} dấu hiệu`}
        done={({ created, known }) =>
          `Đã lập ${created} đề nghị, chờ người khác duyệt.${
            known > 0 ? ` ${known} dòng đã có từ trước.` : ''
          } Nhầm thì bấm Hoàn tác bên dưới.`
        }
      />
    </section>
  )
}
