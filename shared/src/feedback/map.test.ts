import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellOf, planeKm, tileOrigin, tileUrlProblem } from './map'

const point = fc.record({
  latitude: fc.double({ min: 8, max: 24, noNaN: true }),
  longitude: fc.double({ min: 102, max: 118, noNaN: true }),
})

test('a point is told by the middle of its square, less than a kilometre away, and that square by itself', () => {
  fc.assert(
    fc.property(point, (here) => {
      const cell = cellOf(here)
      expect(planeKm(here, cell)).toBeLessThan(0.8)
      expect(cellOf(cell)).toEqual(cell)
    }),
  )
})

test.each([
  ['https://tiles.example.vn/{z}/{x}/{y}.png', 'https://tiles.example.vn'],
  ['https://tiles.example.vn:8443/a/{z}/{x}/{y}?key=1', 'https://tiles.example.vn:8443'],
  ['http://127.0.0.1:9000/{z}/{x}/{y}.png', 'http://127.0.0.1:9000'],
])('%s is a server of tiles', (url, origin) => {
  expect(tileUrlProblem(url)).toBeUndefined()
  expect(tileOrigin(url)).toBe(origin)
})

test.each([
  'http://tiles.example.vn/{z}/{x}/{y}.png',
  'https://{s}.tiles.example.vn/{z}/{x}/{y}.png',
  'https://tiles.example.vn/tiles.png',
  'https://*.example.vn/{z}/{x}/{y}.png',
  "https://a.vn; script-src 'unsafe-inline'/{z}/{x}/{y}",
  'javascript:alert(1)/{z}/{x}/{y}',
  'data:image/png,{z}{x}{y}',
  'tiles/{z}/{x}/{y}.png',
])('%s is refused', (url) => expect(tileUrlProblem(url)).toMatch(/^Ghi địa chỉ/))

test('no address is no map and no fault', () => expect(tileUrlProblem('')).toBeUndefined())
