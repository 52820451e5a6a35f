import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accentVariables, contrast, parse } from './accent-variables'

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)

test('whatever accent a province picks, text stays readable in light and dark', () => {
  fc.assert(
    fc.property(color, (hex) => {
      const variables = accentVariables(hex)
      for (const set of [variables!.light, variables!.dark]) {
        const of = (name: string) => parse(set[name] ?? '')
        expect(contrast(of('--color-on-accent'), of('--color-accent'))).toBeGreaterThanOrEqual(4.5)
        expect(
          contrast(of('--color-accent-text'), of('--color-accent-tint')),
        ).toBeGreaterThanOrEqual(4.5)
      }
    }),
  )
})

test('a readable accent is kept as it is', () => {
  expect(accentVariables('#0B6B3A')?.light['--color-accent']).toBe('#0b6b3a')
})

test('on dark paper a deep accent becomes brighter and stays a colour', () => {
  const accent = parse(accentVariables('#0B5A6B')!.dark['--color-accent'] ?? '')
  expect(contrast(accent, parse('#141715'))).toBeGreaterThanOrEqual(7)
  expect(Math.max(...accent) - Math.min(...accent)).toBeGreaterThan(100)
  // Without a hue of its own it gets none.
  const grey = parse(accentVariables('#333333')!.dark['--color-accent'] ?? '')
  expect(new Set(grey).size).toBe(1)
  // Bright enough already, it is kept as it is.
  expect(accentVariables('#c9a000')!.dark['--color-accent']).toBe('#c9a000')
})

test('what is no colour changes nothing', () => {
  expect(accentVariables('green; } body { display: none')).toBeUndefined()
})
