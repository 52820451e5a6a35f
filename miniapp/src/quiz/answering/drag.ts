import type { PointerEvent as ReactPointerEvent } from 'react'

/** Less than this many px is a hand that shakes, no drag. */
const leastMove = 6

/**
 * Lets something be drawn with a mouse or a pen onto a place marked `data-place`. A finger scrolls
 * instead: it taps, which does the same.
 * @param onDrop Gets the number of the place.
 * @returns A handler for `onPointerDown`.
 */
export function dragStart(onDrop: (place: number) => void) {
  return ({
    pointerType,
    button,
    currentTarget,
    clientX,
    clientY,
  }: ReactPointerEvent<HTMLElement>) => {
    if (pointerType === 'touch' || button !== 0) return
    const { style } = currentTarget
    let isMoving = false
    const move = ({ clientX: x, clientY: y }: PointerEvent) => {
      isMoving ||= Math.hypot(x - clientX, y - clientY) >= leastMove
      if (!isMoving) return
      style.transform = `translate(${x - clientX}px, ${y - clientY}px)`
      // What lies below gets the drop, and no click comes after it.
      style.pointerEvents = 'none'
    }
    const end = (event: PointerEvent) => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
      style.transform = ''
      style.pointerEvents = ''
      if (!isMoving || event.type === 'pointercancel') return
      const below = document.elementFromPoint(event.clientX, event.clientY)
      const place = below?.closest<HTMLElement>('[data-place]')?.dataset.place
      if (place !== undefined) onDrop(Number(place))
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
  }
}
