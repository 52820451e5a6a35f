import type { ShownQuestion } from '@chung-tay/shared/quiz/attempts/shown-question'
import { useEffect, useRef, useState } from 'react'
import { Icon } from '../../platform/ui'

type Props = {
  items: ShownQuestion['items']
  value: string[]
  onChange: (value: string[]) => void
}

type Move = { id: string; by: -1 | 1; place: number }

/**
 * Steps to bring into order with two buttons each: no dragging, the same by finger and by keyboard.
 * The focus goes with the step, and its new place is said.
 */
export function OrderList({ items, value, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const [moved, setMoved] = useState<Move>()
  const textOf = (id: string) => items.find((each) => each.id === id)?.text ?? ''

  useEffect(() => {
    if (!moved) return
    // The browser drops the focus of what is moved in the page; a button at the end is disabled.
    const buttons = list.current?.children[moved.place]?.querySelectorAll('button')
    const [up, down] = buttons ?? []
    const [same, other] = moved.by < 0 ? [up, down] : [down, up]
    ;(same?.disabled ? other : same)?.focus()
  }, [moved])

  const move = (place: number, by: -1 | 1) => {
    const id = value[place]!
    const rest = value.filter((each) => each !== id)
    onChange([...rest.slice(0, place + by), id, ...rest.slice(place + by)])
    setMoved({ id, by, place: place + by })
  }
  return (
    <>
      <p className="ct-hint">Sắp xếp bằng các nút mũi tên, việc đầu tiên ở trên cùng.</p>
      <ol className="ct-order" aria-label="Sắp xếp theo thứ tự đúng" ref={list}>
        {value.map((id, place) => (
          <li key={id}>
            <span className="ct-order__number" aria-hidden="true">
              {place + 1}
            </span>
            <span>{textOf(id)}</span>
            <button
              type="button"
              className="ct-order__move"
              aria-label={`Đưa lên: ${textOf(id)}`}
              disabled={place === 0}
              onClick={() => move(place, -1)}
            >
              <Icon name="chevron-left" />
            </button>
            <button
              type="button"
              className="ct-order__move"
              aria-label={`Đưa xuống: ${textOf(id)}`}
              disabled={place === value.length - 1}
              onClick={() => move(place, 1)}
            >
              <Icon name="chevron-right" />
            </button>
          </li>
        ))}
      </ol>
      <p role="status" className="ct-visually-hidden">
        {moved ? `Đã đưa “${textOf(moved.id)}” đến vị trí ${moved.place + 1}` : ''}
      </p>
    </>
  )
}
