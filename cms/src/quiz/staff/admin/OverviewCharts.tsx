import { hourMs } from '@chung-tay/shared/calendar'
import type { ContestReport } from '../contract'
import type { Bar } from './BarCanvas'
import { BarFigure } from './BarFigure'
import { hourWords, numberWords } from './words'

const groupsDrawn = 15
const labelLength = 18
/** More bars than this are drawn by day. */
const hoursDrawn = 14 * 24

/** When people came, how many points they made, where they belong. */
export function OverviewCharts({ report }: { report: ContestReport }) {
  const { hours, scores, groups, attempts } = report
  const mean = scores.reduce((sum, count, score) => sum + count * score, 0) / (attempts || 1)
  return (
    <>
      <BarFigure
        title="Người vào thi theo giờ"
        hint="Mỗi người tính một lần, ở lượt thi đầu. Giờ Việt Nam."
        heads={['Giờ', 'Người']}
        bars={overTime(hours)}
        rows={hours.map(([at, people]) => [hourWords(at), numberWords(people)])}
      />
      <BarFigure
        title="Phân bố điểm"
        hint={
          attempts === 0
            ? 'Chưa có bài nào xong.'
            : `${numberWords(attempts)} bài đã xong và được xếp hạng, trung bình ${numberWords(mean, 1)} câu đúng.`
        }
        heads={['Số câu đúng', 'Số bài']}
        bars={attempts === 0 ? [] : scores.map((value, score) => ({ label: String(score), value }))}
      />
      {groups.length > 0 ? (
        <BarFigure
          title="Theo đơn vị"
          hint={
            groups.length > groupsDrawn
              ? `Biểu đồ vẽ ${groupsDrawn} đơn vị nhiều bài nhất, bảng có đủ ${groups.length} đơn vị.`
              : 'Số bài đã xong và được xếp hạng.'
          }
          isSideways
          heads={['Đơn vị', 'Số bài']}
          moreHeads={['Điểm trung bình', 'Cao nhất']}
          bars={groups.slice(0, groupsDrawn).map(({ name, attempts: value }) => ({
            label: shortened(name),
            value,
          }))}
          rows={groups.map(({ name, attempts: count, meanScore, best }) => [
            name,
            numberWords(count),
            numberWords(meanScore, 1),
            numberWords(best),
          ])}
        />
      ) : null}
    </>
  )
}

/** A name that fits beside its bar on a phone; the table has it in full. */
const shortened = (name: string) =>
  name.length <= labelLength ? name : `${name.slice(0, labelLength - 1).trimEnd()}…`

/** A bar for every hour from the first to the last, or for every day of a long contest. */
function overTime(hours: ContestReport['hours']): Bar[] {
  const [first, last] = [hours[0]?.[0], hours.at(-1)?.[0]]
  if (first === undefined || last === undefined) return []
  const counts = new Map(hours)
  const all = Array.from(
    { length: (last - first) / hourMs + 1 },
    (_, index) => first + index * hourMs,
  )
  if (all.length <= hoursDrawn)
    return all.map((at) => ({ label: hourWords(at), value: counts.get(at) ?? 0 }))
  const days = new Map<string, number>()
  for (const at of all) {
    const day = hourWords(at).split(' ').at(-1) ?? ''
    days.set(day, (days.get(day) ?? 0) + (counts.get(at) ?? 0))
  }
  return [...days].map(([label, value]) => ({ label, value }))
}
