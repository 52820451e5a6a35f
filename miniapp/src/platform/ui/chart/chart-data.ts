import type { ChartPoint } from '@chung-tay/shared/charts/points-fault'
import type { ChartType } from '@chung-tay/shared/charts/chart-types'

export type { ChartPoint }

/** What a chart draws and its table lists. Alerts and figures of the CMS have this shape as they are. */
export type ChartData = {
  /** What the figures are; names the table. */
  title: string
  /** The one thing to see, as a sentence; without it the title stands above the chart. */
  message?: string | null
  type: ChartType
  /** What is counted, such as “vụ”; heads the table's column. */
  unit: string
  /** How it was counted. */
  criterion: string
  points?: readonly ChartPoint[] | null
  source: string
  sourceUrl?: string | null
  /** Day of the source, ISO 8601. */
  sourceDate: string
}
