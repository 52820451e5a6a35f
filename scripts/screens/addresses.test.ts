import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { routes } from '../house/miniapp-routes'
import { appAddresses } from './addresses'

const { matchRoutes } = createRequire(new URL('../../miniapp/package.json', import.meta.url))(
  'react-router-dom',
) as typeof import('react-router-dom')

const patternOf = (address: string) =>
  matchRoutes([...routes], new URL(address, 'http://localhost').pathname)?.[0]?.route.path

test('every kind of page of the mini app has a screen, and no screen lacks its page', () => {
  const shown = new Set(appAddresses.map(patternOf))
  expect(routes.map(({ path }) => path).filter((path) => !shown.has(path))).toEqual([])
  // One address stands for all that do not exist.
  expect(appAddresses.filter((address) => patternOf(address) === '*')).toEqual(['/khong-co'])
  expect(new Set(appAddresses).size).toBe(appAddresses.length)
})
