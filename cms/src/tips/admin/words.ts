import { dueWords } from '../staff/due-words'
import { tipStates, type TipState } from '@chung-tay/shared/tips/vocabulary'

export { dueWords }

export function labelOf(state: TipState): string {
  return tipStates.find(({ value }) => value === state)?.label ?? state
}

/** A moment as people in Viet Nam write it. */
export function moment(iso: string): string {
  return new Date(iso).toLocaleString('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  })
}

export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`
  return `${(bytes / 1024 / 1024).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`
}
