import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { downloadAsStaff, persistently, postAsStaff } from './ask-service'
import type { StaffError } from './staff-error'

const answers = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', answers)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  answers.mockReset()
})

const refusal = (status: number, body: object) => Response.json(body, { status })

/** What `work` ends with, with every wait cut short. */
async function outcome<T>(work: Promise<T>): Promise<T | StaffError> {
  const settled = work.catch((error: unknown) => error as StaffError)
  await vi.runAllTimersAsync()
  return settled
}

test('a refusal says which fields, else what the service says, else that nothing was reached', async () => {
  answers.mockResolvedValueOnce(refusal(400, { message: 'Sai.', fields: { unit: 'Hãy chọn.' } }))
  await expect(postAsStaff('/x', {})).rejects.toThrow('Hãy chọn.')
  answers.mockResolvedValueOnce(refusal(409, { message: 'Đã hoàn tác.' }))
  await expect(postAsStaff('/x', {})).rejects.toMatchObject({
    message: 'Đã hoàn tác.',
    status: 409,
  })
  answers.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  await expect(postAsStaff('/x', {})).rejects.toThrow(/^Chưa kết nối được/)
})

test('what was not reached or not ready is asked again, what was refused is not', async () => {
  answers
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValueOnce(refusal(503, {}))
    .mockResolvedValueOnce(refusal(429, {}))
    .mockResolvedValueOnce(Response.json({ created: 3 }))
  expect(await outcome(persistently(() => postAsStaff('/x', {})))).toEqual({ created: 3 })

  answers.mockReset()
  answers.mockResolvedValue(refusal(409, { message: 'Đã hoàn tác.' }))
  expect(await outcome(persistently(() => postAsStaff('/x', {})))).toMatchObject({ status: 409 })
  expect(answers).toHaveBeenCalledTimes(1)
})

test('after four times the last reason is told', async () => {
  answers.mockImplementation(() => Promise.resolve(refusal(500, { message: 'Máy chủ bận.' })))
  const error = await outcome(persistently(() => postAsStaff('/x', {})))
  expect(error).toMatchObject({ message: 'Máy chủ bận.', status: 500 })
  expect(answers).toHaveBeenCalledTimes(4)
})

test('a file is taken whole or not at all', async () => {
  const shares: number[] = []
  const read = (size: number) =>
    downloadAsStaff('/f', { size, onShare: (share) => shares.push(share) })
  answers.mockImplementation(() => Promise.resolve(new Response(new Uint8Array([1, 2, 3]))))
  expect(await read(3)).toEqual(new Uint8Array([1, 2, 3]))
  expect(shares).toEqual([1])
  await expect(read(4)).rejects.toThrow(/chưa tải hết/)
  await expect(read(2)).rejects.toThrow(/bị hỏng/)
  const broken = new ReadableStream({ start: (stream) => stream.error(new Error('cut')) })
  answers.mockResolvedValueOnce(new Response(broken))
  await expect(read(3)).rejects.toThrow(/chưa tải hết/)
})
