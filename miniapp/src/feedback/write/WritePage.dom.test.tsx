import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { queries } from '../../platform/content'
import { forgetStored } from '../../platform/storage'
import { submissionQueue } from '../../platform/submissions'
import { answerRequests } from '../../platform/testing/answer-requests'
import { barriers, show } from '../../platform/testing/show'
import WritePage from './WritePage'

const communes = [
  { slug: 'xa-a', name: 'Công an xã A', kind: 'commune' },
  { slug: 'xa-b', name: 'Công an xã B', kind: 'commune' },
]

beforeEach(() => {
  forgetStored()
  localStorage.setItem('chung-tay:preferences', JSON.stringify({ commune: 'xa-a' }))
  answerRequests({
    '/api/feedback/notice-ways': { body: { zalo: false, email: true } },
    '/api/feedback/similar': { body: { cases: [] } },
  })
})

const write = () =>
  show(
    <main>
      <WritePage />
    </main>,
    { content: [[queries.units, communes]] },
  )
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const textbox = (name: RegExp | string) => screen.getByRole('textbox', { name })
const answer = (title: string) => screen.getByText(title, { selector: 'dt' }).parentElement!

/** Everything up to the page that shows it all. */
async function fillIn() {
  await userEvent.click(screen.getByRole('radio', { name: 'Không' }))
  await userEvent.click(screen.getByRole('radio', { name: /An ninh, trật tự/ }))
  await press('Tiếp tục')
  await heading('Kể lại sự việc')
  await userEvent.type(textbox(/Bạn kể lại giúp/), 'Đèn đường tắt cả tuần')
  await userEvent.upload(
    screen.getByLabelText(/Chụp hoặc chọn tệp/),
    new File(['%PDF-1'], 'don.pdf', { type: 'application/pdf' }),
  )
  await screen.findByText('don.pdf')
  await press('Tiếp tục')
  await heading('Liên hệ, công khai')
  await userEvent.type(textbox(/Số điện thoại/), '0912345678')
  // A person takes longer than the second tap of a double tap.
  await press('Tiếp tục')
  return heading('Xem lại trước khi gửi')
}

test('before it is sent everything stands on one page in plain words, and is sent so', async () => {
  const enqueue = vi.spyOn(submissionQueue, 'enqueue').mockResolvedValue('id')
  const shown = write()
  const title = await fillIn()
  await waitFor(() => expect(document.activeElement).toBe(title))
  expect(answer('Xã, phường').textContent).toContain('Công an xã A')
  expect(answer('Lời kể').textContent).toContain('Đèn đường tắt cả tuần')
  expect(answer('Chỗ cụ thể').textContent).toContain('Không ghi')
  expect(answer('Ảnh, tệp').textContent).toContain('don.pdf')
  expect(answer('Liên hệ').textContent).toContain('0912 345 678')
  expect(answer('Đăng công khai').textContent).toContain('Không cho phép')
  expect(await barriers(shown)).toEqual([])
  expect(enqueue).not.toHaveBeenCalled()
  await waitFor(async () => {
    await press('Gửi phản ánh')
    expect(enqueue).toHaveBeenCalled()
  })
  expect(enqueue.mock.calls).toHaveLength(1)
  expect(enqueue.mock.calls[0]?.[0]).toMatchObject({
    body: { kind: 'social-issue', commune: 'xa-a', phone: '+84912345678' },
    files: [{ name: 'don.pdf' }],
  })
  enqueue.mockRestore()
})

test('each part leads to its field and back, and nothing else is lost', async () => {
  write()
  await fillIn()
  await userEvent.click(within(answer('Lời kể')).getByRole('button', { name: /Sửa.*Lời kể/ }))
  await heading('Kể lại sự việc')
  await waitFor(() => expect(document.activeElement).toBe(textbox(/Bạn kể lại giúp/)))
  await userEvent.type(textbox(/Bạn kể lại giúp/), ', ngã ba tối om')
  await press('Xong, xem lại')
  await heading('Xem lại trước khi gửi')
  expect(answer('Lời kể').textContent).toContain('cả tuần, ngã ba tối om')
  expect(answer('Ảnh, tệp').textContent).toContain('don.pdf')
  await press('Quay lại bước trước')
  await heading('Liên hệ, công khai')
  expect(textbox(/Số điện thoại/)).toHaveProperty('value', '0912345678')
})

test('what a change makes necessary is asked for before it can be sent', async () => {
  localStorage.setItem('chung-tay:preferences', '{}')
  write()
  await userEvent.click(screen.getByRole('radio', { name: 'Không' }))
  await userEvent.click(screen.getByRole('radio', { name: /Góp ý cho ứng dụng/ }))
  await press('Tiếp tục')
  await userEvent.type(textbox(/Bạn kể lại giúp/), 'Chữ hơi nhỏ quá')
  await press('Tiếp tục')
  await heading('Liên hệ, công khai')
  await userEvent.type(textbox(/Họ và tên/), 'An')
  await press('Tiếp tục')
  await heading('Xem lại trước khi gửi')
  await press(/Sửa.*: Việc/)
  await userEvent.click(screen.getByRole('radio', { name: /An ninh, trật tự/ }))
  await press('Xong, xem lại')
  await heading('Kể lại sự việc')
  expect(screen.getByRole('combobox', { name: /Xảy ra ở xã, phường/ })).toBeTruthy()
})

test('what is missing is said, goes when it is there, and the next step begins without it', async () => {
  write()
  await press('Tiếp tục')
  expect(screen.getByText('Hãy chọn một loại.')).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('Còn chỗ cần điền')
  await userEvent.click(screen.getByRole('radio', { name: 'Không' }))
  await userEvent.click(screen.getByRole('radio', { name: /An ninh, trật tự/ }))
  expect(screen.queryByText('Hãy chọn một loại.')).toBeNull()
  expect(screen.getByRole('alert').textContent).toBe('')
  await press('Tiếp tục')
  await heading('Kể lại sự việc')
  expect(screen.queryByText('Các chỗ vừa báo đã xong')).toBeNull()
})
