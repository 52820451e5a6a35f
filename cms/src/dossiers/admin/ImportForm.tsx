'use client'

import type { RowCounts } from '@chung-tay/shared/dossiers/contract'
import { useState } from 'react'
import { FileImportForm } from '../../platform/imports/admin/FileImportForm'
import { RowProblems } from '../../platform/imports/admin/RowProblems'
import { dossierImportPaths } from '../imports/paths'
import type { DossierPreview } from '../imports/preview-rows'

type Props = { units: { id: string; name: string }[] }

/** A unit, a file, what it would do to the unit's dossiers. */
export function ImportForm({ units }: Props) {
  const [unit, setUnit] = useState(units.length === 1 ? (units[0]?.id ?? '') : '')
  return (
    <FileImportForm<DossierPreview, RowCounts>
      source={{ paths: dossierImportPaths, about: { unit } }}
      before={
        units.length > 1 ? (
          <label>
            Đơn vị
            <select value={unit} onChange={(event) => setUnit(event.target.value)}>
              <option value="">Chọn đơn vị…</option>
              {units.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ) : null
      }
      file={{
        label: 'Tệp Excel (.xlsx) hoặc CSV, tối đa 20.000 dòng',
        accept: '.xlsx,.csv',
        isDisabled: !unit,
      }}
      preview={(preview) => <Preview of={preview} />}
      commitLabel={(rows) => `Lưu ${rows} hồ sơ`}
      done={({ created, updated, unchanged, refused }) =>
        `Đã lưu: ${created} mới, ${updated} cập nhật, ${unchanged} không đổi${
          refused > 0 ? `, ${refused} không nhập được` : ''
        }. Nhầm thì bấm Hoàn tác bên dưới.`
      }
    />
  )
}

function Preview({ of: { counts, errors, notes, rows } }: { of: DossierPreview }) {
  return (
    <>
      <p>
        Đọc được <strong>{rows.length}</strong> dòng: {counts.created} hồ sơ mới, {counts.updated}{' '}
        cập nhật, {counts.unchanged} không đổi.
        {errors.length > 0 ? ` ${errors.length} chỗ sai, các dòng đó sẽ không được lưu:` : ''}
      </p>
      <RowProblems errors={errors} notes={notes} notesAbout="về các dòng sẽ lưu" />
    </>
  )
}
