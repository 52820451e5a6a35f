import type { ShownQuestion } from '@chung-tay/shared/quiz/attempts/shown-question'
import { useState } from 'react'
import { useDragPairs } from './drag'
import { nextOpen, withPair } from './pairing'
import './pairs.css'

type Props = {
  items: ShownQuestion['items']
  targets: ShownQuestion['items']
  value: string[]
  onChange: (value: string[]) => void
}

/**
 * Pairs by tapping: the next open left side waits, a tap on a right side joins them. Tapping a left side
 * makes it the one that waits. Or by drawing one side onto the other. Both sides of a pair show the same
 * number, so no colour is needed.
 */
export function PairField({ items, targets, value, onChange }: Props) {
  const [waiting, setWaiting] = useState(() => nextOpen(value, 0))
  const [said, setSaid] = useState('')
  const join = (target: string, place: number) => {
    const next = withPair(value, place, target)
    const words = `“${items[place]!.text}” với “${textOf(targets, target)}”`
    setSaid(next[place] ? `Đã ghép ${words}` : `Đã tách ${words}`)
    setWaiting(next[place] ? nextOpen(next, place) : place)
    onChange(next)
  }
  // Drawn onto its partner once more, a pair stays one.
  const frame = useDragPairs(({ place, target }) => {
    if (value[place] !== target) join(target, place)
  })
  const active = waiting === undefined ? undefined : items[waiting]
  return (
    <>
      <p className="ct-hint">
        Chạm hai vế đi cùng nhau, hoặc giữ rồi kéo vế này vào vế kia. Chạm lần nữa để tách.
      </p>
      <div ref={frame} className="ct-pairs">
        <ul className="ct-pairs__side" aria-label="Các vế cần ghép">
          {items.map(({ id, text }, place) => (
            <li key={id}>
              <button
                type="button"
                className="ct-pair"
                data-place={place}
                aria-label={`${text}: ${textOf(targets, value[place]) || 'chưa ghép'}`}
                aria-pressed={place === waiting}
                onClick={() => setWaiting(place)}
              >
                <span className="ct-pair__number">{place + 1}</span>
                <span>
                  {text}
                  <span className="ct-pair__partner">
                    {textOf(targets, value[place]) || 'chưa ghép'}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        <ul
          className="ct-pairs__side"
          aria-label={active ? `Ghép với “${active.text}”` : 'Các vế để ghép'}
        >
          {targets.map(({ id, text }) => {
            const own = value.indexOf(id)
            const place = waiting ?? own
            return (
              <li key={id}>
                <button
                  type="button"
                  data-target={id}
                  className={`ct-pair ct-pair--target${own < 0 ? '' : ' ct-pair--used'}`}
                  aria-label={own < 0 ? text : `${text}, đã ghép với ${items[own]!.text}`}
                  onClick={() => (place < 0 ? undefined : join(id, place))}
                >
                  {own < 0 ? null : <span className="ct-pair__number">{own + 1}</span>}
                  <span>{text}</span>
                </button>
              </li>
            )
          })}
        </ul>
      </div>
      <p role="status" className="ct-visually-hidden">
        {said}
      </p>
    </>
  )
}

const textOf = (list: Props['targets'], id: string | undefined) =>
  list.find((each) => each.id === id)?.text ?? ''
