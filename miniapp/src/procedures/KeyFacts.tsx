import type { Procedure } from '@chung-tay/shared/payload-types'
import { deadlineSentence, toLocalDate } from '@chung-tay/shared/calendar'
import { useNow } from '../platform/clock'
import { useSettings } from '../platform/content'
import { Fact, FactList } from '../platform/ui'
import { ChangeMark } from '../platform/whats-new'
import { feeNote, feeSentence, placeSentence, splitFees, timeSentence, timesOn } from './sentences'

/** Where, how long, how much, with what result: what most people came for. */
export function KeyFacts({ procedure }: { procedure: Procedure }) {
  return (
    <FactList>
      <Fact
        icon="map-pin"
        label={
          <>
            Ở đâu <ChangeMark part="place" />
          </>
        }
      >
        <strong>{placeSentence(procedure)}</strong>
        <p className="ct-fact__link">
          <a href="#den-dau">Xem nơi đến</a>
        </p>
      </Fact>
      <Fact
        icon="clock"
        label={
          <>
            Bao lâu <ChangeMark part="time" />
          </>
        }
      >
        <Times procedure={procedure} />
      </Fact>
      <Fact
        icon="money"
        label={
          <>
            Bao nhiêu tiền <ChangeMark part="fee" />
          </>
        }
      >
        <Fees procedure={procedure} />
      </Fact>
      {procedure.whoMayApply ? (
        <Fact icon="user" label="Ai được làm">
          {procedure.whoMayApply}
        </Fact>
      ) : null}
      {procedure.result ? (
        <Fact icon="check" label="Bạn nhận được">
          {procedure.result}
        </Fact>
      ) : null}
    </FactList>
  )
}

function Times({ procedure }: { procedure: Procedure }) {
  const now = useNow()
  const { data: settings } = useSettings()
  const all = procedure.processingTimes ?? []
  const today = now && toLocalDate(now)
  const times = today ? timesOn(all, today) : all
  if (times.length === 0) return <span>Ở đây chưa ghi thời hạn. Hỏi nơi tiếp nhận khi nộp.</span>
  return (
    <>
      {times.map((time, index) => (
        <div key={time.id ?? index}>
          <strong>{timeSentence(time)}</strong>
          {/* Counted from today, so only where the page runs. */}
          {today ? (
            <p className="ct-hint">
              {deadlineSentence({ period: time, today, holidays: settings?.holidays })}
            </p>
          ) : null}
          {time.note ? <p className="ct-hint">{time.note}</p> : null}
        </div>
      ))}
    </>
  )
}

function Fees({ procedure }: { procedure: Procedure }) {
  const now = useNow()
  const all = procedure.fees ?? []
  // Before the page runs nobody knows today's date: every row is shown with its dates.
  const { now: current, later } = now ? splitFees(all, toLocalDate(now)) : { now: all, later: [] }
  return (
    <>
      {current.map((fee, index) => (
        <div key={fee.id ?? index}>
          <strong>{feeSentence(fee)}</strong>
          {feeNote(fee) ? <p className="ct-hint">{feeNote(fee)}</p> : null}
        </div>
      ))}
      {all.length === 0 && !procedure.feeNote ? <span>Hỏi nơi tiếp nhận khi nộp.</span> : null}
      {procedure.feeNote ? <p>{procedure.feeNote}</p> : null}
      {later.length > 0 ? (
        <div className="ct-later">
          <p>Sắp thay đổi:</p>
          <ul>
            {later.map((fee, index) => (
              <li key={fee.id ?? index}>
                {feeSentence(fee)} ({feeNote(fee)})
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}
