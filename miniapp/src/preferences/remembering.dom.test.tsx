import { act, screen } from '@testing-library/react'
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
