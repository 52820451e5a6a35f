import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nicknameProblem } from '../attempts/nickname'
import { freeName, givenNames } from './given-names'

test('every name we give passes our own rules, also with a number behind it', () => {
  expect(givenNames.length).toBeGreaterThan(200)
  expect(new Set(givenNames).size).toBe(givenNames.length)
  for (const name of givenNames) {
    expect([name, nicknameProblem(name)]).toEqual([name, undefined])
    expect([name, nicknameProblem(`${name} 2000`)]).toEqual([name, undefined])
  }
})

test('in one room no two have the same name, however many wish for it or for none', () => {
  const wishes = fc.array(fc.constantFrom('', 'Lan', 'Lan 2', 'LAN', 'Minh'), { maxLength: 60 })
  fc.assert(
    fc.property(wishes, fc.double({ min: 0, max: 0.999, noNaN: true }), (wished, random) => {
      const names = new Set<string>()
      for (const wish of wished) {
        const isTaken = (name: string) => names.has(name.toLowerCase())
        const name = freeName(wish, isTaken, () => random)
        expect(isTaken(name)).toBe(false)
        if (wish) expect(name.startsWith(wish)).toBe(true)
        names.add(name.toLowerCase())
      }
    }),
  )
})
