import { addDays, dayOfWeek, toLocalDate } from '@chung-tay/shared/calendar'
import type { UsageCount } from '@chung-tay/cms/usage/tally'
import { writeCounts } from '@chung-tay/cms/usage/write-counts'
import type { Payload } from 'payload'
import { steadyRandom } from './steady-random'

const days = 365
/** Openings of each page on an ordinary day. */
const pages: [page: string, views: number][] = [
  ['/', 210],
  ['/thu-tuc', 90],
  ['/thu-tuc/:slug', 160],
  ['/lien-he', 60],
  ['/lien-he/:slug', 75],
  ['/tin-nong', 40],
  ['/tin-nong/:slug', 55],
  ['/cam-nang/:slug', 30],
  ['/kiem-tra-lua-dao', 35],
  ['/phan-anh', 18],
  ['/trac-nghiem', 28],
  ['/danh-gia', 14],
  ['/thong-ke', 6],
]
const read: [document: string, views: number][] = [
  ['procedures/cap-lai-the-can-cuoc', 38],
  ['procedures/dang-ky-tam-tru', 31],
  ['procedures/doi-giay-phep-lai-xe', 27],
  ['procedures/cap-ho-chieu-pho-thong', 22],
  ['units/cong-an-phuong-may-trang', 24],
  ['units/cong-an-xa-canh-dieu', 15],
]
/** How the openings of a day spread over its hours, in thousandths. */
const hours = [
  4, 2, 1, 1, 3, 12, 30, 62, 90, 86, 74, 52, 40, 58, 70, 68, 60, 50, 48, 62, 66, 40, 16, 5,
]
const searches = ['xin giay doc than', 'doi ten trong khai sinh', 'lich cat dien', 'bao hiem y te']

/** A year of counters up to yesterday, growing slowly, quieter at weekends. */
export async function loadUsage(payload: Payload, now: Date): Promise<void> {
  const random = steadyRandom(17)
  for (let back = days; back >= 1; back -= 1) {
    const day = addDays(toLocalDate(now), -back)
    const weekend = [0, 6].includes(dayOfWeek(day)) ? 0.55 : 1
    const growth = 0.5 + (0.7 * (days - back)) / days
    const size = weekend * growth * (0.85 + 0.3 * random())
    await writeCounts(payload, countsOf(day, size))
  }
}

function countsOf(day: string, size: number): UsageCount[] {
  const scaled = (count: number) => Math.round(count * size)
  const counts: [metric: UsageCount['metric'], key: string, count: number][] = [
    ...pages.map(([page, views]) => ['views', page, scaled(views)] as const),
    ...read.map(([document, views]) => ['content', document, scaled(views)] as const),
    ...hours.map(
      (share, hour) => ['hours', String(hour).padStart(2, '0'), scaled(share * 0.82)] as const,
    ),
    ['visits', 'all', scaled(260)] as const,
    ['visitors', 'demo', scaled(190)] as const,
    ['devices', 'first', scaled(96)] as const,
    ['devices', 'few', scaled(58)] as const,
    ['devices', 'regular', scaled(34)] as const,
    ...searches.map((text, place) => ['searches', text, scaled(5 - place)] as const),
  ].map(([metric, key, count]) => [metric, key, count])
  return counts
    .filter(([, , count]) => count > 0)
    .map(([metric, key, count]) => ({ id: `${day} ${metric} ${key}`, count, day, metric, key }))
}
