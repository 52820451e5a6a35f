import { z } from 'zod'

/** Squares in which positions are compared, to a degree: each about 1.1 km wide. Never finer. */
const cellsPerDegree = 100
/** A square is named only while so many pieces of feedback, public or not, lie in it. */
export const smallestCell = 5
/** Farther away, in km, is not near. */
export const nearKm = 3

export type Point = { latitude: number; longitude: number }

/** The middle of the square in which a point lies: all that leaves the phone before feedback is sent. */
export function cellOf({ latitude, longitude }: Point): Point {
  const middle = (degrees: number) =>
    Number(((southOrWest(degrees) + 0.5) / cellsPerDegree).toFixed(3))
  return { latitude: middle(latitude), longitude: middle(longitude) }
}

/** The edges of a point's square, in degrees. South and west belong to it, north and east to the next. */
export function edgesOf({ latitude, longitude }: Point) {
  const edge = (degrees: number, next: 0 | 1) => (southOrWest(degrees) + next) / cellsPerDegree
  return {
    south: edge(latitude, 0),
    north: edge(latitude, 1),
    west: edge(longitude, 0),
    east: edge(longitude, 1),
  }
}

/**
 * Which edge, counted from zero degrees, a point is on or just past. Edges are compared as the decimals that
 * they are: 16.06 / 0.01 is a little less than 1606.
 */
function southOrWest(degrees: number): number {
  const nearest = Math.round(degrees * cellsPerDegree)
  return nearest / cellsPerDegree > degrees ? nearest - 1 : nearest
}

/** Kilometres on a plane, which is near enough within a province. */
export function planeKm(a: Point, b: Point): number {
  const x = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180)
  return Math.hypot(x, a.latitude - b.latitude) * 111.2
}

/** A point as it is asked for and stored: within Viet Nam and its seas. */
export const pointSchema = z.object({
  latitude: z.number().min(8).max(24),
  longitude: z.number().min(102).max(118),
})

/**
 * What is wrong with the address of map tiles; undefined when it can be used, and for none. It must name one
 * server: pages allow pictures of that server alone.
 */
export function tileUrlProblem(value: string): string | undefined {
  if (value === '') return undefined
  const wanted = 'Ghi địa chỉ dạng https://ban-do.vi-du.vn/{z}/{x}/{y}.png, đủ {z}, {x}, {y}.'
  if (!tileOrigin(value)) return wanted
  return ['{z}', '{x}', '{y}'].every((part) => value.includes(part)) ? undefined : wanted
}

/**
 * The one server that the tiles come from, as a policy of content names it; undefined when the address
 * names none, or without encryption one that is not this very machine.
 */
export function tileOrigin(value: string): string | undefined {
  const filled = value.replace(/\{[zxy]\}/g, '0')
  if (/[{}\s;,'"*]/.test(filled) || !URL.canParse(filled)) return undefined
  const { protocol, hostname, origin } = new URL(filled)
  const isLocal = ['localhost', '127.0.0.1'].includes(hostname)
  return protocol === 'https:' || (protocol === 'http:' && isLocal) ? origin : undefined
}
