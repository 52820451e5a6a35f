import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { answerRequests } from '../../platform/testing/answer-requests'
import { show } from '../../platform/testing/show'
import type { SaveResult } from '../../platform/host'
import { Attachments } from './Attachments'

vi.mock('../../platform/submissions/solve-proof', () => ({ solveProof: async () => 'proof' }))
const saveFile = vi.hoisted(() => vi.fn(async (_: { file: Blob }): Promise<SaveResult> => 'saved'))
vi.mock('../../platform/host', async (original) => {
  const module = await original<typeof import('../../platform/host')>()
  return { ...module, host: { ...module.host, kind: 'zalo', saveFile } }
})

const file = { id: '1', kind: 'pdf', label: 'Văn bản trả lời', isReady: true } as const

beforeEach(() => {
  saveFile.mockClear()
  answerRequests({ '/api/altcha': { body: {} }, '/api/feedback/attachment-file': { body: 'PDF' } })
})

async function open() {
  show(<Attachments code="1" files={[file]} />)
  await userEvent.click(screen.getByRole('button', { name: 'Xem Văn bản trả lời' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Lưu tệp Văn bản trả lời' }))
}

test('inside Zalo a file is kept by Zalo, and “kept” is said when Zalo says so', async () => {
  await open()
  await screen.findByText('Zalo báo đã lưu tệp vào máy.')
  expect(screen.queryByRole('button')).toBeNull()
  expect(saveFile.mock.calls[0]![0].file).toBeInstanceOf(Blob)
})

test('a file that Zalo does not keep can be had in the phone’s browser', async () => {
  saveFile.mockResolvedValueOnce('failed')
  await open()
  await screen.findByText(/Zalo chưa lưu được tệp\. Mở .*\/phan-anh\/theo-doi bằng trình duyệt/)
  await userEvent.click(screen.getByRole('button', { name: 'Chép địa chỉ' }))
  await screen.findByText(/Đã chép địa chỉ\./)
  expect(await navigator.clipboard.readText()).toMatch(/\/phan-anh\/theo-doi$/)
  // Once more, in case Zalo does now.
  await userEvent.click(screen.getByRole('button', { name: 'Lưu tệp Văn bản trả lời' }))
  await screen.findByText('Zalo báo đã lưu tệp vào máy.')
})
