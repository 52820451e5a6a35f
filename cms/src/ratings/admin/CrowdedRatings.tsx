import { toLocalDate } from '@chung-tay/shared/calendar'
import { walkInShare } from '@chung-tay/shared/ratings/vocabulary'
import type { ServerProps } from 'payload'
import { handlesCases } from '../../platform/access/roles'
import { groupBy } from '../../platform/group-by'
import { idOf } from '../../platform/related-id'

const shownDays = 90

/** Above the list of ratings: which units got ratings in a crowd from one network, on which days. */
export async function CrowdedRatings({ payload, user }: ServerProps) {
  if (!handlesCases(user)) return null
  const since = new Date(Date.now() - shownDays * 86_400_000).toISOString()
  const { docs } = await payload.find({
    collection: 'ratings',
    where: { and: [{ channel: { equals: 'crowded' } }, { createdAt: { greater_than: since } }] },
    pagination: false,
    depth: 1,
    overrideAccess: false,
    user,
  })
  if (docs.length === 0) return null
  const names = new Map(
    docs.flatMap(({ unit }) => (typeof unit === 'object' ? [[unit.id, unit.name] as const] : [])),
  )
  const crowds = [
    ...groupBy(docs, ({ unit, createdAt }) =>
      [toLocalDate(new Date(createdAt)), idOf(unit)].join(' '),
    ),
  ].sort(([a], [b]) => (a < b ? 1 : -1))
  return (
    <section aria-labelledby="crowded-ratings">
      <h3 id="crowded-ratings">Đánh giá đến dồn từ một mạng, {shownDays} ngày qua</h3>
      <p>
        Từ một mạng, mỗi ngày tính {walkInShare.sender} lượt tự đánh giá cho một nơi. Các lượt sau
        vẫn nhận nhưng công bố riêng, không nằm trong tỷ lệ: có thể là phòng chờ dùng chung Wi-Fi,
        có thể là một người gửi nhiều lần. Không ai chuyển được các lượt này sang phần được tính.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Ngày</th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Số lượt</th>
            <th scope="col">Mức trung bình</th>
          </tr>
        </thead>
        <tbody>
          {crowds.map(([key, ratings]) => {
            const [day = '', unit = ''] = key.split(' ')
            const mean = ratings.reduce((sum, { level }) => sum + level, 0) / ratings.length
            return (
              <tr key={key}>
                <td>{day.split('-').reverse().join('/')}</td>
                <td>{names.get(unit) ?? 'Đơn vị không còn trong danh bạ'}</td>
                <td>{ratings.length}</td>
                <td>{mean.toLocaleString('vi-VN', { maximumFractionDigits: 1 })}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
