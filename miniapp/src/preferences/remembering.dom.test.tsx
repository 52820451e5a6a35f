import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browserWithPush, someKey, withoutPush } from '../notices/testing'
import { host } from '../platform/host'
import { storage } from '../platform/storage/storage'
import { answerRequests } from '../platform/testing/answer-requests'
import { show } from '../platform/testing/show'
import { rememberPage } from '../platform/whats-new/remember'
import { readPage } from '../platform/whats-new/testing'
import PreferencesPage from './PreferencesPage'

beforeEach(async () => {
  answerRequests({ '/api/tips/keys': 'offline' })
  await storage.ready
  act(() => storage.forgetAll())
})
afterEach(() => {
  vi.restoreAllMocks()
  withoutPush()
})

test('turned off in the preferences, what was remembered is gone; it is turned on again there', async () => {
  rememberPage(readPage([]))
  show(<PreferencesPage />)
  const choice = () =>
    screen.getByRole('switch', { name: /Báo khi trang bạn từng xem có thay đổi/ })
  expect(choice()).toHaveProperty('checked', true)
  await userEvent.click(choice())
  expect(choice()).toHaveProperty('checked', false)
  expect(storage.read('seen')).toBeUndefined()
  await userEvent.click(choice())
  expect(choice()).toHaveProperty('checked', true)
})

test('who removes everything on the phone is told inside Zalo that a copy may stay at the service', async () => {
  const question = async () => {
    show(<PreferencesPage />)
    await userEvent.click(screen.getByRole('button', { name: 'Xóa hết trên máy này' }))
    return screen.getByRole('dialog', { name: 'Xóa hết?' }).textContent
  }
  expect(await question()).not.toContain('máy chủ')
  cleanup()
  vi.spyOn(host, 'kind', 'get').mockReturnValue('zalo')
  expect(await question()).toContain('vẫn còn ở máy chủ')
})

test('who erases everything is told nothing more either, though the service does not answer', async () => {
  const browser = browserWithPush(someKey())
  const asked = answerRequests({
    '/api/tips/keys': 'offline',
    '/api/notices/push/leave': { status: 503, body: {} },
  })
  storage.write('notices:wishes', { alerts: true })
  show(<PreferencesPage />)
  await userEvent.click(screen.getByRole('button', { name: 'Xóa hết trên máy này' }))
  await userEvent.click(screen.getByRole('button', { name: 'Xóa hết' }))
  expect(storage.read('notices:wishes')).toBeUndefined()
  await waitFor(() => expect(browser.subscription).toBeNull())
  expect(asked.find(({ path }) => path === '/api/notices/push/leave')?.body).toEqual({
    endpoint: 'https://push.example/1',
  })
})
