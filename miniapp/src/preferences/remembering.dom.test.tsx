import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
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

test('who removes everything on the phone is told when a copy stays at the service', async () => {
  const question = async () => {
    show(<PreferencesPage />)
    await userEvent.click(screen.getByRole('button', { name: 'Xóa hết trên máy này' }))
    return screen.getByRole('dialog', { name: 'Xóa hết?' }).textContent
  }
  expect(await question()).not.toContain('máy chủ')
  cleanup()
  act(() => storage.write('taken-along', { version: 5, at: 1 }))
  expect(await question()).toContain('vẫn còn ở máy chủ')
})
