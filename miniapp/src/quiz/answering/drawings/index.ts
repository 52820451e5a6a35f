import type { DrawingName } from '@chung-tay/shared/quiz/questions/drawings'
import type { ReactElement } from 'react'
import { driving } from './driving'
import { phones } from './phones'
import { places } from './places'
import { riding } from './riding'
import { signals } from './signals'

/** Every drawing a question can name, made for this app, on 320 × 200. */
const all: Record<DrawingName, ReactElement> = {
  ...signals,
  ...riding,
  ...driving,
  ...phones,
  ...places,
}

/** The drawing of a name; undefined for one that a newer server knows and this app does not. */
export function drawingOf(name: string): ReactElement | undefined {
  return Object.prototype.hasOwnProperty.call(all, name) ? all[name as DrawingName] : undefined
}
