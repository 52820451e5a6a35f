import { useEffect, useRef, type RefObject } from 'react'

/** Less than this many px is a hand that shakes, no drag. */
const leastMove = 6
/** A finger that stays so long on something, in ms, takes it up; one that moves before scrolls the page. */
const holdMs = 220

/** Both sides of a pair, whichever of the two was drawn onto the other. */
export type Drop = { place: number; target: string }

/**
 * Lets parts of an element be drawn onto one another: those marked `data-place` with a number onto those
 * marked `data-target` with an id, and the other way round. A mouse or a pen draws at once; a finger holds
 * a moment first, because otherwise it scrolls. While it is over a part that it fits, that part has
 * `data-over`.
 * @returns For the element that contains all parts.
 */
export function useDragPairs(onDrop: (drop: Drop) => void): RefObject<HTMLDivElement> {
  const frame = useRef<HTMLDivElement>(null)
  const latest = useRef(onDrop)
  latest.current = onDrop
  useEffect(() => {
    const element = frame.current
    if (!element) return undefined
    let isHeld = false
    let letGo = () => {}
    const start = (event: PointerEvent) => {
      const part = partAt(event.target)
      // A second finger draws nothing.
      if (!part || event.button !== 0 || !event.isPrimary) return
      letGo = follow(event, part, {
        frame: element,
        onHeld: (next) => (isHeld = next),
        onDrop: (drop) => latest.current(drop),
      })
    }
    // Must stand here before a finger comes: a browser decides at the first touch whether it may scroll alone.
    const keepPage = (event: TouchEvent) => {
      if (isHeld) event.preventDefault()
    }
    element.addEventListener('pointerdown', start)
    element.addEventListener('touchmove', keepPage, { passive: false })
    return () => {
      // What is held when the question goes is dropped nowhere.
      letGo()
      element.removeEventListener('pointerdown', start)
      element.removeEventListener('touchmove', keepPage)
    }
  }, [])
  return frame
}

type Handlers = {
  /** Holds all parts. */
  frame: HTMLElement
  onHeld: (isHeld: boolean) => void
  onDrop: (drop: Drop) => void
}

/** From the moment something is pressed until it is let go. @returns what lets go of it, dropping nothing */
function follow(
  first: PointerEvent,
  part: HTMLElement,
  { frame, onHeld, onDrop }: Handlers,
): () => void {
  const isTouch = first.pointerType === 'touch'
  let isHeld = !isTouch
  let isMoving = false
  let over: HTMLElement | undefined
  const hold = isTouch ? setTimeout(takeUp, holdMs) : undefined

  function takeUp() {
    isHeld = true
    onHeld(true)
    part.dataset.held = ''
  }
  function move(event: PointerEvent) {
    if (event.pointerId !== first.pointerId) return
    const [x, y] = [event.clientX - first.clientX, event.clientY - first.clientY]
    const isFar = Math.hypot(x, y) >= leastMove
    if (!isHeld) {
      if (isFar) end(event)
      return
    }
    isMoving ||= isFar
    if (!isMoving) return
    part.dataset.held = ''
    // What lies below gets the drop, and no click comes after it.
    part.style.pointerEvents = 'none'
    part.style.transform = `translate(${x}px, ${y}px)`
    const next = otherSideAt(event, part, frame)
    if (next === over) return
    delete over?.dataset.over
    over = next
    if (over) over.dataset.over = ''
  }
  function end(event: PointerEvent) {
    if (event.pointerId !== first.pointerId) return
    letGo()
    if (event.type === 'pointerup' && isMoving && over) onDrop(pairOf(part, over))
  }
  function letGo() {
    clearTimeout(hold)
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', end)
    window.removeEventListener('pointercancel', end)
    onHeld(false)
    part.style.transform = ''
    part.style.pointerEvents = ''
    delete part.dataset.held
    delete over?.dataset.over
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', end)
  window.addEventListener('pointercancel', end)
  return letGo
}

const partAt = (target: EventTarget | null) =>
  (target as Element | null)?.closest<HTMLElement>('[data-place], [data-target]')

function otherSideAt({ clientX, clientY }: PointerEvent, part: HTMLElement, frame: HTMLElement) {
  const found = partAt(document.elementFromPoint(clientX, clientY))
  return found && frame.contains(found) && isLeft(found) !== isLeft(part) ? found : undefined
}

const isLeft = (part: HTMLElement) => part.dataset.place !== undefined

function pairOf(part: HTMLElement, other: HTMLElement): Drop {
  const [left, right] = isLeft(part) ? [part, other] : [other, part]
  return { place: Number(left.dataset.place), target: right.dataset.target ?? '' }
}
