import type { UsageDay } from '@chung-tay/shared/usage/contract'
import { formatShort } from '@chung-tay/shared/calendar'
import { Disclosure } from '../platform/ui'
import { NumberCard } from './NumberCard'
import { WideTable } from './WideTable'

type Props = { days: readonly UsageDay[]; definitions: Readonly<Record<string, string>> }

/** People and devices of the last day with use, and of every day as a table. */
export function DevicesTable({ days, definitions }: Props) {
  const used = [...days].reverse().filter(({ visits, views }) => visits + views > 0)
  const [latest] = used
  if (!latest) return null
  return (
    <>
      <h3>Người dùng, máy dùng mỗi ngày</h3>
      <p className="ct-hint">Ngày gần nhất có lượt dùng: {formatShort(latest.day)}.</p>
      <div className="ct-numbers">
        <section className="ct-number" aria-label="Trình duyệt khác nhau">
          <h3>Trình duyệt khác nhau</h3>
          <p className="ct-number__value">{rangeWords(latest)}</p>
          <p className="ct-hint">{definitions.visitors}</p>
        </section>
        <NumberCard
          label="Máy dùng thường xuyên"
          value={latest.devices.regular}
          words={definitions.devices}
        />
      </div>
      <Disclosure summary="Xem từng ngày">
        <WideTable name="Người dùng và máy dùng từng ngày">
          <table className="ct-table">
            <caption className="ct-visually-hidden">Người dùng và máy dùng từng ngày</caption>
            <thead>
              <tr>
                <th scope="col">Ngày</th>
                <th scope="col">Trình duyệt</th>
                <th scope="col">Máy ngày đầu</th>
                <th scope="col">Ngày 2–3</th>
                <th scope="col">Thường xuyên</th>
              </tr>
            </thead>
            <tbody>
              {used.map((each) => (
                <tr key={each.day}>
                  <th scope="row">{formatShort(each.day)}</th>
                  <td>{rangeWords(each)}</td>
                  <td>{each.devices.first}</td>
                  <td>{each.devices.few}</td>
                  <td>{each.devices.regular}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      </Disclosure>
    </>
  )
}

function rangeWords({ visitors: { atLeast, atMost } }: UsageDay): string {
  const words = (count: number) => count.toLocaleString('vi-VN')
  return atLeast === atMost ? `≈ ${words(atMost)}` : `${words(atLeast)}–${words(atMost)}`
}
