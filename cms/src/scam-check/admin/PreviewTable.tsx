import { RowErrors, RowNotes } from '../../platform/imports/admin/RowErrors'
import type { Preview } from './import-client'

const most = 200

/** What a file would propose, and every row that would not. */
export function PreviewTable({ preview: { rows, errors, notes } }: { preview: Preview }) {
  const wrongRows = new Set(errors.map(({ line }) => line)).size
  return (
    <>
      <p>
        Đọc được <strong>{rows.length}</strong> dòng đúng.
        {wrongRows > 0 ? ` ${wrongRows} dòng sai, sẽ không được lưu:` : ''}
      </p>
      {errors.length > 0 ? (
        <div className="staff-view__scroll">
          <RowErrors errors={errors.slice(0, most)} />
          {errors.length > most ? <p>… và {errors.length - most} chỗ sai nữa.</p> : null}
        </div>
      ) : null}
      <RowNotes notes={notes} what="về tệp này" />
    </>
  )
}
