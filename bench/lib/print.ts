import type { Figure } from './figure'

const number = (value: number | null, digits = 1) =>
  value === null
    ? '–'
    : value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : digits })

/** One line a figure, for people. */
export function print({ id, what, ours, peer, ratio, unit, target, ok, note }: Figure): void {
  const peerText = peer === null ? '' : ` · peer ${number(peer)} · ratio ${number(ratio)}`
  console.log(
    `${ok ? '✓' : '✗'} ${id.padEnd(22)} ${number(ours)} ${unit}${peerText} · target ${target} · ${what}${note ? ` (${note})` : ''}`,
  )
}
