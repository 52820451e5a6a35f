/** What an export would hold: all questions, those of each format, and uploaded pictures, which no format carries. */
export type ExportSummary = {
  total: number
  pictures: number
  held: Record<'gift' | 'aiken' | 'csv' | 'xlsx', number>
}
