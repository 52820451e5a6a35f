/** States of a table import, as its list says them. */
export const tableImportStates = [
  { value: 'checking', label: 'Đang kiểm tra' },
  { value: 'ready', label: 'Chờ bạn xem và lưu' },
  { value: 'writing', label: 'Đang lưu' },
  { value: 'done', label: 'Đã lưu' },
  { value: 'undoing', label: 'Đang hoàn tác' },
  { value: 'undone', label: 'Đã hoàn tác' },
  { value: 'failed', label: 'Dừng vì trục trặc' },
] as const

export type TableImportState = (typeof tableImportStates)[number]['value']
/** What the background work does. */
export type Work = 'checking' | 'writing' | 'undoing'

/** What a row would do. */
export const rowKinds = [
  { value: 'wrong', label: 'Chưa đúng' },
  { value: 'changed', label: 'Thay đổi' },
  { value: 'new', label: 'Mới' },
  { value: 'same', label: 'Không đổi' },
] as const

export type RowKind = (typeof rowKinds)[number]['value']
/** What came of it in the end. */
export type Outcome = 'written' | 'refused' | 'undone' | 'kept'
export type Counts = Partial<Record<RowKind | Outcome | 'drafts' | 'incomplete', number>>

export type CellProblem = { column: string; why: string }
export type CellChange = { column: string; before: string; after: string }

/** A row as the page shows it. */
export type ShownRow = {
  line: number
  /** What names it. */
  name: string
  kind: RowKind
  problems: CellProblem[]
  changes: CellChange[]
  /** What is missing before a new one can be published. */
  missing: CellProblem[]
  outcome?: Outcome
  /** Why it was left as it is, when the rest was taken back. */
  kept?: string
  /** The document that it is, for a link. */
  id?: string
}

export type ShownImport = {
  id: string
  table: string
  fileName: string
  byName: string
  createdAt: string
  state: TableImportState
  total: number
  done: number
  counts: Counts
  notes: { line: number; column: string; why: string }[]
  problem?: string
}
