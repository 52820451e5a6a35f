/** What a chart draws and its table lists. Alerts and figures of the CMS have this shape as they are. */
export type ChartData = {
  title: string
  type: 'bar' | 'line' | 'doughnut'
  /** What is counted, such as “vụ”; heads the table's column. */
  unit: string
  /** How it was counted. */
  criterion: string
  points?: { id?: string | null; label: string; value: number; note?: string | null }[] | null
  source: string
  sourceUrl?: string | null
  /** Day of the source, ISO 8601. */
  sourceDate: string
}
