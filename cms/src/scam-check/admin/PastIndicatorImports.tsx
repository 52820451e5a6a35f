'use client'

import { PastImports } from '../../platform/imports/admin/PastImports'
import type { PastImport } from './find-work'
import { indicatorImportSource } from './import-source'

/** Files of which something still waits to be decided. */
export function PastIndicatorImports({ imports }: { imports: PastImport[] }) {
  return (
    <PastImports<PastImport, { removed: number }>
      title="Tệp còn đề nghị chờ duyệt"
      source={indicatorImportSource}
      imports={imports}
      about={({ by, pending }) => `${by} · ${pending} đề nghị chờ duyệt`}
      question={({ fileName, pending }) => `Bỏ ${pending} đề nghị chưa duyệt của “${fileName}”?`}
      undone={({ removed }) => `Đã bỏ ${removed} đề nghị.`}
    />
  )
}
