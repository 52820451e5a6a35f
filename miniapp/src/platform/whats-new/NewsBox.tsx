import { formatDay, toLocalDate } from '@chung-tay/shared/calendar'
import { useId, useState } from 'react'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { changeLine } from './change-words'
import type { Change } from './compare-facts'
import { maxLines } from './keep-page'

type NewsBoxProps = {
  changes: readonly Change[]
  /** When the page was last known, in milliseconds. */
  since: number
  /** The person knows now. */
  onKnown: () => void
}

/** What changed since the last visit, one line each: what it was, what it is. */
export function NewsBox({ changes, since, onKnown }: NewsBoxProps) {
  const [isWhole, setWhole] = useState(false)
  const title = useId()
  const shown = isWhole ? changes : changes.slice(0, maxLines)
  const hidden = changes.length - shown.length
  return (
    <section className="ct-news__box" aria-labelledby={title}>
      <h2 id={title} className="ct-news__title">
        <Icon name="clock" />
        <span>Có gì mới từ lần bạn xem trước ({formatDay(toLocalDate(new Date(since)))})</span>
      </h2>
      <ul className="ct-news__lines">
        {shown.map((change, at) => (
          <Line key={at} change={change} />
        ))}
      </ul>
      <div className="ct-news__actions">
        <Button kind="secondary" icon="check" onClick={onKnown}>
          Đã biết
        </Button>
        {hidden > 0 ? (
          <Button kind="quiet" onClick={() => setWhole(true)}>
            Xem thêm {hidden} thay đổi
          </Button>
        ) : null}
      </div>
    </section>
  )
}

function Line({ change }: { change: Change }) {
  const { about, before, after } = changeLine(change)
  return (
    <li>
      {about}:{' '}
      {before === undefined ? null : (
        <>
          {before} <span aria-hidden="true">→</span>
          <span className="ct-visually-hidden">nay là</span>{' '}
        </>
      )}
      <strong>{after}</strong>
    </li>
  )
}
