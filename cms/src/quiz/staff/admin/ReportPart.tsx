'use client'

import { formatMoment } from '@chung-tay/shared/calendar'
import type { ContestReport } from '../contract'
import { ItemTable } from './ItemTable'
import { OverviewCharts } from './OverviewCharts'
import { SignalList } from './SignalList'
import { useReport } from './use-report'
import { numberWords } from './words'

type Props = { contest: string; part: 'tong-quan' | 'cau-hoi' | 'dau-hieu' }

/** One part of the analysis, with how old it is and the way to a new one. */
export function ReportPart({ contest, part }: Props) {
  const { view, problem, renew } = useReport(contest)
  const isRunning = view?.state === 'running'
  return (
    <section>
      <div className="staff-view__row" aria-live="polite">
        {problem ? <p className="staff-view__problem">{problem}</p> : null}
        {view?.state === 'failed' ? (
          <p className="staff-view__problem">Chưa tính xong được. Hãy bấm Tính lại.</p>
        ) : null}
        {isRunning ? (
          <p>
            Đang đọc bài thi: {numberWords(view.done)} trên {numberWords(view.total)}…{' '}
            <progress max={Math.max(1, view.total)} value={view.done} aria-label="Đã đọc" />
          </p>
        ) : null}
        {view?.madeAt && !isRunning ? <p>Số liệu tính lúc {formatMoment(view.madeAt)}.</p> : null}
        <button type="button" disabled={isRunning || (!view && !problem)} onClick={renew}>
          Tính lại
        </button>
      </div>
      {view?.result ? (
        <Part contest={contest} part={part} report={view.result} onChange={renew} />
      ) : null}
      {!view && !problem ? <p>Đang mở số liệu…</p> : null}
    </section>
  )
}

type PartProps = Props & { report: ContestReport; onChange: () => void }

function Part({ contest, part, report, onChange }: PartProps) {
  if (part === 'cau-hoi')
    return <ItemTable contest={contest} items={report.items} onChange={onChange} />
  if (part === 'dau-hieu') return <SignalList contest={contest} report={report} />
  return <OverviewCharts report={report} />
}
