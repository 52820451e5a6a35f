import { afterEach, expect, test, vi } from 'vitest'
import { headerColour } from './header-colour'
import { showHeaderColours } from './header-colours'

const zalo = vi.hoisted(() => ({ setNavigationBarColor: vi.fn(async (_: unknown) => undefined) }))
vi.mock('../host/load-sdk', () => ({ sdkLater: async () => zalo }))

afterEach(() => void vi.unstubAllGlobals())

test('white words can be read on the header whatever the accent, by day and by night', () => {
  expect(headerColour('#0B6B3A', false)).toBe('#0b6b3a')
  // A light yellow is darkened until white stands out on it.
  expect(headerColour('#FFE14D', false)).not.toBe('#ffe14d')
  expect(headerColour('#FFE14D', true)).toBe('#10291D')
  expect(headerColour('nonsense', false)).toBe('nonsense')
})

test('the header follows the accent and the theme that the person prefers, and is left alone where it has them', async () => {
  vi.stubGlobal('zTheme', 'light')
  vi.stubGlobal('APP_CONFIG', {
    app: { headerColor: { light: '#0b6b3a', dark: '#10291D' } },
  })
  await showHeaderColours({ accent: '#0B6B3A', theme: 'auto' })
  expect(zalo.setNavigationBarColor).not.toHaveBeenCalled()
  await showHeaderColours({ accent: '#0B6B3A', theme: 'dark' })
  await showHeaderColours({ accent: '#0B6B3A', theme: 'dark' })
  await showHeaderColours({ accent: '#7A1F5C', theme: 'light' })
  const calls = zalo.setNavigationBarColor.mock.calls.map(([call]) => call)
  expect(calls).toEqual([
    { color: '#10291D', textColor: 'white', statusBarColor: '#10291D' },
    { color: '#7a1f5c', textColor: 'white', statusBarColor: '#7a1f5c' },
  ])
})

test('a header that Zalo does not paint stops nothing', async () => {
  zalo.setNavigationBarColor.mockRejectedValueOnce({ code: -2000 })
  await expect(showHeaderColours({ accent: '#123456', theme: 'light' })).resolves.toBeUndefined()
})
