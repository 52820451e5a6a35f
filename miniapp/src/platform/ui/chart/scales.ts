import { daysBetween, toLocalDate } from '@chung-tay/shared/calendar'
import type { ChartPoint } from './chart-data'

/** How much of the room a value takes, 0 to 100; every scale begins at nought. */
export function percentOf(value: number, most: number): number {
  if (most <= 0) return 0
  return Math.min(100, Math.max(0, (value / most) * 100))
}

export const mostOf = (points: readonly Pick<ChartPoint, 'value'>[]) =>
  Math.max(0, ...points.map(({ value }) => value))

/** A point of a trend, its place in per cent of the width, by its day, and of the height from the top. */
export type Placed = { point: ChartPoint; day: string; x: number; y: number }

/** Points in the order of their days; equal spans of time are equal distances. */
export function placeByDay(points: readonly ChartPoint[]): Placed[] {
  const dated = points
    .flatMap((point) => (point.date ? [{ point, day: toLocalDate(point.date) }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  const [first] = dated
  const last = dated[dated.length - 1]
  if (!first || !last) return []
  const span = daysBetween(first.day, last.day)
  const most = mostOf(points)
  return dated.map(({ point, day }) => ({
    point,
    day,
    x: span === 0 ? 50 : (daysBetween(first.day, day) / span) * 100,
    y: 100 - percentOf(point.value, most),
  }))
}

/** Nearer than this, two numbers on a small phone with the largest text touch. */
const least = 30

/**
 * Which points carry their number: all when there is room for each, else the last, the highest and the
 * first, in this order, as far as they leave each other room.
 */
export function labelledPoints(placed: readonly Pick<Placed, 'x' | 'y'>[]): Set<number> {
  const last = placed.length - 1
  const highest = placed.reduce((best, { y }, at) => (y < (placed[best]?.y ?? 101) ? at : best), 0)
  const order = [last, highest, 0, ...placed.map((_, at) => at)].filter((at) => at >= 0)
  const chosen = new Set<number>()
  const wanted = placed.length <= 4 ? order : order.slice(0, 3)
  for (const at of wanted) {
    const x = placed[at]?.x ?? 0
    if ([...chosen].every((other) => Math.abs((placed[other]?.x ?? 0) - x) >= least)) chosen.add(at)
  }
  return chosen
}

/** Most figures of people a picture holds; above it, one figure stands for more. */
const mostFigures = 1000

/** One panel of people: how many are drawn, how many of them in colour, for how many each stands. */
export type People = { drawn: number; marked: number; each: number }

/** People to draw for `value` of `outOf`. Whoever is counted at all is drawn: one figure at least. */
export function peopleOf(value: number, outOf: number, each = eachFor(outOf)): People {
  const drawn = Math.max(1, Math.round(outOf / each))
  const marked = value <= 0 ? 0 : Math.min(drawn, Math.max(1, Math.round(value / each)))
  return { drawn, marked, each }
}

/** For how many people one figure stands, so that a picture stays small: 1, 10, 100 … */
export function eachFor(outOf: number): number {
  let each = 1
  while (outOf / each > mostFigures) each *= 10
  return each
}

/** Figures in a line: the same for all panels of a chart, so that they compare by their area. */
export function columnsFor(drawn: number): number {
  if (drawn <= 10) return 10
  if (drawn <= 120) return 20
  return 40
}

export type Block = { x: number; y: number; width: number; height: number }

/** The cells from `from` up to `to` of a grid filled line by line, as at most three rectangles. */
export function blocks(from: number, to: number, columns: number): Block[] {
  const found: Block[] = []
  let at = from
  while (at < to) {
    const x = at % columns
    const isWholeLine = x === 0 && to - at >= columns
    const width = Math.min(columns - x, to - at)
    const height = isWholeLine ? Math.floor((to - at) / columns) : 1
    const used = isWholeLine ? height * columns : width
    found.push({ x, y: Math.floor(at / columns), width: isWholeLine ? columns : width, height })
    at += used
  }
  return found
}

/** The points of each group, groups in the order in which they first appear. */
export function byGroup(points: readonly ChartPoint[]): { name: string; points: ChartPoint[] }[] {
  const groups = new Map<string, ChartPoint[]>()
  for (const point of points) {
    const name = point.group ?? ''
    groups.set(name, [...(groups.get(name) ?? []), point])
  }
  return [...groups].map(([name, own]) => ({ name, points: own }))
}

/** Points from the largest to the smallest; equals stay in their order. */
export const ranked = <T extends Pick<ChartPoint, 'value'>>(points: readonly T[]): T[] =>
  [...points].sort((a, b) => b.value - a.value)
