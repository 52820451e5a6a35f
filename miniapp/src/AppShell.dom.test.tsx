import { fictionalWords } from '@chung-tay/shared/settings/fictional'
import { describe, expect, test } from 'vitest'
import { AppShell } from './AppShell'
import { barriers, show } from './platform/testing/show'
import { routes } from './routes'

const shell = (at: string, isFictional?: boolean) =>
  show(<AppShell>{at}</AppShell>, { at, settings: { agencyName: 'Công an tỉnh', isFictional } })

describe('what stands around every page', () => {
  test.each(routes.map(({ path }) => path))('says at %s that the data is made up', (path) => {
    expect(shell(path, true).getAllByText(fictionalWords)).toHaveLength(1)
  })

  test.each([false, undefined])('says nothing of it in a real province', (isFictional) => {
    expect(shell('/', isFictional).queryByText(fictionalWords)).toBeNull()
  })

  test('is sound for a screen reader', async () => {
    expect(await barriers(shell('/', true))).toEqual([])
  })
})
