import type { Page } from 'playwright-core'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { administrator } from '../cms/src/platform/testing/api'
import { localPayload } from '../cms/src/platform/testing/local-payload'
import { endContest, newContest, newPlayer, play } from '../cms/src/quiz/testing'
import { resultsAt } from '@chung-tay/shared/quiz/contests/what-may-be-shown'
import { choosePlace } from './lib/choose-place'
import { visit } from './lib/journey'

let payload: Payload
beforeAll(async () => {
  ;({ payload } = await localPayload())
})
afterAll(() => payload.destroy())

const contestPath = (slug: string) => `/trac-nghiem/cuoc-thi?c=${slug}`
const boardPath = (slug: string) => `/trac-nghiem/bang-xep-hang?c=${slug}`

/** From the contest's page to the first question. */
async function enter(page: Page, nickname: string): Promise<void> {
  await page.getByLabel('Tên hiển thị').fill(nickname)
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click()
  await page.getByText('Câu 1/').waitFor()
}

/** Answers the open question and waits for what comes next. */
async function answer(page: Page, number: number, total: number, isRight = true): Promise<void> {
  await page.getByText(`Câu ${number}/${total}`).waitFor()
  await page
    .getByRole('radio', { name: isRight ? /đúng$/ : /lạc$/ })
    .first()
    .check()
  const last = number === total
  await page.getByRole('button', { name: last ? 'Trả lời câu cuối' : 'Câu tiếp theo' }).click()
  await page.getByText(last ? `Đã đi hết ${total} câu` : `Câu ${number + 1}/${total}`).waitFor()
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nộp bài', exact: true }).click()
  await page.getByRole('button', { name: 'Nộp bài thi' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kết quả của bạn' }).waitFor()
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

test('somebody plays the contest to a certificate that others can check, on a small phone', async () => {
  const contest = await newContest(payload, {
    count: 3,
    more: {
      groupKind: 'commune',
      asksPrediction: true,
      givesCertificate: true,
      certificatePercent: 60,
    },
  })
  const { slug } = contest
  const page = await visit(contestPath(slug))
  await page.getByText('Kết quả có lúc', { exact: false }).first().waitFor()
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.getByLabel('Tên hiển thị').fill('Công an phường')
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click()
  await page
    .getByText(/dễ làm người khác hiểu nhầm/)
    .first()
    .waitFor()
  await page.getByLabel('Tên hiển thị').fill('Nguyễn Văn Ánh')
  await page.getByText('Mọi người sẽ thấy: N*** V*** Á***').waitFor()
  await page.getByText('Hiện đầy đủ tên này cho mọi người').click()
  await choosePlace(page, 'Xã, phường', 'Phố Hiến')
  await page.getByLabel(/Dự đoán/).fill('7')
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click()
  await page.getByText('Còn 10 phút').waitFor()
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await answer(page, 1, 3)
  await answer(page, 2, 3)
  await page.getByRole('button', { name: 'Bỏ qua câu này' }).click()
  await page.getByText('Câu bỏ qua không có điểm', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Giữ lại' }).click()
  await answer(page, 3, 3, false)
  await handIn(page)
  await page.getByText('Cảm ơn Nguyễn Văn Ánh đã dự thi!').waitFor()
  await page.getByText('Bạn đã trả lời 3/3 câu', { exact: false }).waitFor()
  await page.getByText('Kết quả có lúc', { exact: false }).waitFor()
  expect(await page.getByText('2/3').count()).toBe(0)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.getByRole('link', { name: 'Xem ai đang dự thi' }).click()
  await page.getByText('1 người').first().waitFor()
  expect(await page.getByRole('table', { name: 'Bảng xếp hạng' }).count()).toBe(0)

  await endContest(payload, contest)
  await page.goto(inject('serviceUrl') + `/trac-nghiem/ket-qua?c=${slug}`)
  await page.getByText('2/3').first().waitFor()
  await page.getByText('Hạng 1 trong 1 người').waitFor()
  expect(await overflow(page)).toBeLessThanOrEqual(0)

  await page.getByRole('button', { name: 'Tạo ảnh khoe kết quả' }).click()
  await page.getByRole('img', { name: /Nguyễn Văn Ánh: đúng 2\/3 câu/ }).waitFor()
  await page.getByRole('button', { name: 'Đóng' }).click()

  await page.getByRole('link', { name: 'Xem và tải chứng nhận' }).click()
  await page.getByText('Chứng nhận này do hệ thống cấp').waitFor()
  await page.getByText('Nguyễn Văn Ánh').waitFor()
  const address = new URL(page.url())
  expect(decodeURIComponent(address.search)).toMatch(/^\?m=[0-9A-F]{16}$/)
  const code = address.searchParams.get('m')!
  const pdf = await page.request.get(`${inject('serviceUrl')}/api/quiz/certificates/${code}/pdf`)
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')

  // Whoever is shown the certificate types its code.
  const other = await visit('/trac-nghiem/chung-nhan')
  await other.getByLabel('Mã chứng nhận').fill('0000 0000 0000 0000')
  await other.getByRole('button', { name: 'Kiểm tra chứng nhận' }).click()
  await other.getByText('Không có chứng nhận nào mang mã 0000').waitFor()
  await other.getByLabel('Mã chứng nhận').fill(code.replace(/(.{4})(?=.)/g, '$1 '))
  await other.getByRole('button', { name: 'Kiểm tra chứng nhận' }).click()
  await other.getByText('Nguyễn Văn Ánh').waitFor()
})

test('time runs out while two people answer: what they had chosen counts, and they share a rank', async () => {
  const contest = await newContest(payload, { more: { seconds: 12 } })
  const { slug } = contest
  const [one, two] = [await visit(contestPath(slug)), await visit(contestPath(slug))]
  for (const [page, name] of [
    [one, 'Người Một'],
    [two, 'Người Hai'],
  ] as const) {
    await enter(page, name)
    await page.getByRole('radio', { name: /đúng$/ }).check()
  }
  for (const page of [one, two]) {
    await page.getByRole('heading', { level: 1, name: 'Kết quả của bạn' }).waitFor()
    await page.getByText('Đã hết giờ').waitFor()
    await page.getByText('Bạn đã trả lời 1/5 câu', { exact: false }).waitFor()
  }
  expect((await play(newPlayer(), slug, 0)).status).toBe(200)
  await endContest(payload, contest)
  await one.goto(inject('serviceUrl') + boardPath(slug))
  const table = one.getByRole('table', { name: 'Bảng xếp hạng' })
  await table.getByText('(bạn)').waitFor()
  const ranks = await table.locator('tbody tr td:first-child').allTextContents()
  expect(ranks).toEqual(['1', '1', '3'])
  await one.getByRole('heading', { name: 'Bạn đứng thứ 1' }).waitFor()
})

test('the signal goes in the middle: the answer is kept, and the attempt goes on where it was', async () => {
  const { slug } = await newContest(payload, { count: 3 })
  const page = await visit(contestPath(slug))
  await enter(page, 'Người Đi Tàu')
  await answer(page, 1, 3)
  const context = page.context()
  await context.setOffline(true)
  await page.getByText('Đang mất kết nối').waitFor()
  await page.getByRole('radio', { name: /đúng$/ }).check()
  await page.getByRole('button', { name: 'Câu tiếp theo' }).click()
  await page.getByRole('button', { name: 'Đang chờ có mạng…' }).waitFor()
  await context.setOffline(false)
  await page.getByText('Câu 3/3').waitFor()
  await page.getByText('Đang mất kết nối').waitFor({ state: 'detached' })

  // Chosen without a signal, then the app is closed: it is still chosen when it opens again.
  await context.setOffline(true)
  await page.getByText('Đang mất kết nối').waitFor()
  await page.getByRole('radio', { name: /đúng$/ }).check()
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(inject('serviceUrl') + contestPath(slug))
  await again.getByRole('link', { name: 'Mở bài thi của bạn' }).click()
  await again.getByText('Câu 3/3').waitFor()
  expect(await again.getByRole('radio', { name: /đúng$/ }).isChecked()).toBe(true)
  await again.getByRole('button', { name: 'Trả lời câu cuối' }).click()
  await again.getByText('Đã đi hết 3 câu').waitFor()
  await handIn(again)
  await again.getByText('Bạn đã trả lời 3/3 câu', { exact: false }).waitFor()
})

test('after the end anybody checks the published results on their own phone', async () => {
  const { slug, contest } = await newContest(payload, { lastsMs: 8000 })
  for (const right of [5, 2]) await play(newPlayer(), slug, right)
  const end = Date.parse(contest.endsAt as string)
  const shown = resultsAt({ endsAt: end })
  await expect.poll(() => Date.now(), { timeout: 30_000 }).toBeGreaterThan(shown)
  const page = await visit(contestPath(slug))
  await page.getByText('Ban tổ chức đang rà soát.', { exact: false }).waitFor()
  const published = await (await administrator()).post(`/api/quiz/contests/${slug}/results`, {})
  expect(published.status).toBe(200)
  await page.reload()
  await page.getByRole('button', { name: 'Kiểm tra ngay trên máy này' }).click()
  await page.getByText('Mọi thứ đều khớp').waitFor()
  // Something between the service and this phone changes a score: it shows.
  await page.route('**/results', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('"score":2', '"score":4'),
    })
  })
  await page.getByRole('button', { name: 'Kiểm tra ngay trên máy này' }).click()
  await page.getByText('Có chỗ không khớp').waitFor()
})

test.each(['', '?c=khong-co'])(
  'an address of a contest that names none (“%s”) shows the contests there are',
  async (search) => {
    const page = await visit(`/trac-nghiem/cuoc-thi${search}`)
    await page.getByRole('link', { name: /Thi thử/ }).waitFor()
    expect(await page.getByText('Hệ thống đang bận').count()).toBe(0)
    expect(await page.getByText('Không có cuộc thi này').count()).toBe(search ? 1 : 0)
  },
)
