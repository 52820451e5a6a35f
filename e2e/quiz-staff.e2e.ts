import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Payload } from 'payload'
import { localPayload } from '../cms/src/platform/testing/local-payload'
import { endContest, newContest, newPlayer, play, type Player } from '../cms/src/quiz/testing'
import { desktop, follow, phone, signIn, visit } from './lib/journey'

let payload: Payload

beforeAll(async () => {
  ;({ payload } = await localPayload())
})
afterAll(() => payload.destroy())

const reason = 'Bài thi được người khác làm hộ.'

async function boardNames(slug: string): Promise<string[]> {
  const page = await visit(`/trac-nghiem/bang-xep-hang?c=${slug}`)
  await page.getByText('Người kiểm tra').first().waitFor()
  const text = await page.locator('main').innerText()
  return ['Hoa Sen', 'Người kiểm tra'].filter((name) => text.includes(name))
}

/** The result page of a player, on a phone that holds their key as the mini app keeps it. */
async function disqualifiedReason(player: Player, attempt: string): Promise<string | null> {
  const { body } = await player.get(`/api/quiz/attempts/${attempt}`, player.bearer)
  return body.done.disqualifiedReason as string | null
}

const hasNoSidewaysScroll = async (page: Page) =>
  (await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0

test('staff see how a contest goes, take an attempt out with a reason, the board changes, they undo it', async () => {
  const contest = await newContest(payload)
  const { id, slug } = contest
  const first = newPlayer()
  const best = (await play(first, slug, 5, { nickname: 'Hoa Sen', isNameShown: true })).body
  await play(newPlayer(), slug, 3, { nickname: 'Người kiểm tra', isNameShown: true })
  await endContest(payload, contest)
  expect(await boardNames(slug)).toEqual(['Hoa Sen', 'Người kiểm tra'])

  const page = await visit('/', { viewport: desktop })
  await signIn(page)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(`${inject('serviceUrl')}/admin/collections/quiz-contests/${id}`)
  await follow(page.getByRole('link', { name: 'Điều hành cuộc thi' }))
  await page.getByRole('heading', { name: 'Phân bố điểm' }).waitFor()
  const scores = page.locator('figure', { hasText: 'Phân bố điểm' })
  await scores.locator('canvas').waitFor({ state: 'attached' })
  await scores.getByText('2 bài đã xong và được xếp hạng').waitFor()
  await page.getByText('Số liệu tính lúc', { exact: false }).waitFor()

  await follow(page.getByRole('link', { name: 'Phân tích câu hỏi' }))
  await page
    .getByRole('link', { name: /Câu kiểm thử số/ })
    .first()
    .waitFor()
  await follow(page.getByRole('link', { name: 'Dấu hiệu bất thường' }))
  await page.getByText('Đây không phải bằng chứng gian lận.').waitFor()
  await follow(page.getByRole('link', { name: 'Bài thi', exact: true }))
  await follow(page.getByRole('link', { name: 'Hoa Sen' }))
  await page.getByRole('button', { name: 'Xem từng bước của bài thi' }).click()
  await page.getByText('Câu 1:', { exact: false }).waitFor()
  const take = page.getByRole('button', { name: 'Đưa khỏi bảng xếp hạng' })
  expect(await take.isDisabled()).toBe(true)
  await page.getByLabel('Lý do hay gặp').selectOption(reason)
  await take.click()
  await page.getByText('Bảng đã cập nhật.', { exact: false }).waitFor()
  expect(await boardNames(slug)).toEqual(['Người kiểm tra'])
  expect(await disqualifiedReason(first, best.id)).toBe(reason)

  await page.setViewportSize(phone)
  expect(await hasNoSidewaysScroll(page)).toBe(true)
  await page.getByLabel(/^Lý do/).fill('Đã xác minh: người dự thi tự làm.')
  await page.getByRole('button', { name: 'Đưa trở lại', exact: true }).click()
  await page.getByText('Đã đưa 1 bài trở lại bảng xếp hạng.').waitFor()
  expect(await boardNames(slug)).toEqual(['Hoa Sen', 'Người kiểm tra'])
  expect(await disqualifiedReason(first, best.id)).toBeNull()

  await page.goto(`${inject('serviceUrl')}/admin/cuoc-thi?c=${id}&muc=nhat-ky`)
  await page.getByText('người dự thi tự làm', { exact: false }).waitFor()
  expect(await page.locator('.staff-view__list li').count()).toBeGreaterThanOrEqual(3)
})

test('a faulty question is taken out with a reason, and put back within the minute', async () => {
  const { id, slug } = await newContest(payload, { questions: 3, count: 3 })
  await play(newPlayer(), slug, 1)
  const page = await visit('/', { viewport: desktop })
  await signIn(page)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(`${inject('serviceUrl')}/admin/cuoc-thi?c=${id}&muc=cau-hoi`)
  const row = page.locator('tbody tr').first()
  await row.getByText('Rút câu này').click()
  const withdraw = row.getByRole('button', { name: 'Rút câu hỏi' })
  expect(await withdraw.isDisabled()).toBe(true)
  await row.getByLabel('Lý do hay gặp').selectOption('Câu hỏi có nhiều hơn một đáp án đúng.')
  expect(await hasNoSidewaysScroll(page)).toBe(true)
  await withdraw.click()
  await page.getByText('Đã rút câu này.', { exact: false }).waitFor()
  await page.getByText('Đã rút khỏi cuộc thi').waitFor()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await page.getByText('Đã rút khỏi cuộc thi').waitFor({ state: 'detached' })

  await page.goto(`${inject('serviceUrl')}/admin/cuoc-thi?c=${id}&muc=nhat-ky`)
  await page.getByText('nhiều hơn một đáp án đúng', { exact: false }).waitFor()
  await page.getByText('Hoàn tác việc rút câu hỏi', { exact: false }).waitFor()
})
