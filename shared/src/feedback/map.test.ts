import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellOf, edgesOf, planeKm, tileOrigin, tileUrlProblem, type Point } from './map'

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

test('a point on a border lies in the square that begins there', () => {
  for (let hundredths = 800; hundredths < 2400; hundredths += 1) {
    const border = Number(
      `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`,
    )
    const { latitude } = cellOf({ latitude: border, longitude: 107.5 })
    expect(Math.round(latitude * 1000), `${border}`).toBe(hundredths * 10 + 5)
  }
})

test('a point lies between the edges of its square, and all points between them have its middle', () => {
  const isBetween = (here: Point, { south, north, west, east }: ReturnType<typeof edgesOf>) =>
    south <= here.latitude &&
    here.latitude < north &&
    west <= here.longitude &&
    here.longitude < east
  const onBorder = fc.record({
    latitude: fc.integer({ min: 800, max: 2400 }).map((each) => each / 100),
    longitude: fc.integer({ min: 10200, max: 11800 }).map((each) => each / 100),
  })
  fc.assert(
    fc.property(fc.oneof(point, onBorder), fc.oneof(point, onBorder), (here, other) => {
      expect(isBetween(here, edgesOf(here))).toBe(true)
      expect(edgesOf(cellOf(here))).toEqual(edgesOf(here))
      const isSame = JSON.stringify(cellOf(here)) === JSON.stringify(cellOf(other))
      expect(isBetween(other, edgesOf(here))).toBe(isSame)
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
