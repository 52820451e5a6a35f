import { z } from 'zod'

/** Side of the squares in which positions are compared, in degrees: about 1.1 km. Never finer. */
export const cellDegrees = 0.01
/** A square is named only while so many pieces of feedback, public or not, lie in it. */
export const smallestCell = 5
/** Farther away, in km, is not near. */
export const nearKm = 3

export type Point = { latitude: number; longitude: number }

/** The middle of the square in which a point lies: all that leaves the phone before feedback is sent. */
export function cellOf({ latitude, longitude }: Point): Point {
  const middle = (degrees: number) =>
    Number(((Math.floor(degrees / cellDegrees) + 0.5) * cellDegrees).toFixed(3))
  return { latitude: middle(latitude), longitude: middle(longitude) }
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
