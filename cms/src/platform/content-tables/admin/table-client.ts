import { postAsStaff, postFileAsStaff, readAsStaff } from '../../staff/ask-service'
import type { RowKind, ShownImport, ShownRow } from '../vocabulary'

const importAddress = (id: string) => `/api/tables/imports/${id}`

/** @throws StaffError with what is wrong with the file */
export const uploadTable = (table: string, file: File): Promise<{ id: string }> =>
  postFileAsStaff(`/api/tables/${table}/imports?${new URLSearchParams({ name: file.name })}`, file)

export const readImport = (id: string): Promise<ShownImport> => readAsStaff(importAddress(id))

export type RowsPage = { rows: ShownRow[]; next?: number }

/** Rows of a kind, some at a time. @param from The `next` of those before */
export const readRows = (id: string, kind: RowKind, from = 0): Promise<RowsPage> =>
  readAsStaff(`${importAddress(id)}/rows?kind=${kind}&from=${from}`)

export const startImport = (id: string, isPublishing: boolean): Promise<ShownImport> =>
  postAsStaff(`${importAddress(id)}/start`, { isPublishing })

export const undoTableImport = (id: string): Promise<ShownImport> =>
  postAsStaff(`${importAddress(id)}/undo`, {})

export const wrongRowsAddress = (id: string) => `${importAddress(id)}/wrong-rows`
