import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { newcomer, untilAlive, untilReadOffline, withServiceWorker } from './lib/journey'
import { answer, questionOnScreen, questionsOf, type Question } from './lib/quiz-answers'

/** The questions of every topic, as the phone gets them. */
async function everyQuestion(): Promise<Question[]> {
  const list = await fetch(`${inject('serviceUrl')}/api/quiz-topics?depth=0&limit=50`)
  const { docs } = (await list.json()) as { docs: { slug: string }[] }
  return (await Promise.all(docs.map(({ slug }) => questionsOf(slug)))).flat()
}

const open = async (page: Page, path: string) => {
  await page.goto(inject('serviceUrl') + path)
  await untilAlive(page)
}

/** Answers the five on the screen; the one at `missed` is given up. Returns what was asked. */
async function playFive(page: Page, questions: Question[], missed = -1): Promise<string[]> {
  const asked: string[] = []
  for (let place = 1; place <= 5; place += 1) {
    await page.getByText(`Câu ${place}/5`).waitFor()
    asked.push((await questionOnScreen(page, questions)).id)
    await answer(page, questions, place !== missed)
    await page.getByRole('button', { name: place < 5 ? 'Tiếp tục' : 'Xem kết quả' }).click()
  }
  return asked
}

test('five taps a day: the calendar marks it, a second visit shows it, the next day brings others', async () => {
  const questions = await everyQuestion()
  const page = await newcomer()
  // The last day of the year, half an hour before midnight in Viet Nam.
  await page.clock.install({ time: new Date('2026-12-31T16:30:00Z') })
  await open(page, '/trac-nghiem')
  await page.getByText('thứ Năm, 31/12/2026').waitFor()
  await page.getByRole('link', { name: 'Bắt đầu', exact: true }).click()

  // Left in the middle, it goes on where it was, and nothing is asked about it.
  await page.getByText('Câu 1/5').waitFor()
  const first = (await questionOnScreen(page, questions)).id
  await answer(page, questions, true)
  await page.getByRole('button', { name: 'Dừng lại' }).click()
  await page.getByRole('link', { name: 'Làm tiếp (đã xong 1/5)' }).click()
  const asked = [first]
  for (let place = 2; place <= 5; place += 1) {
    await page.getByText(`Câu ${place}/5`).waitFor()
    asked.push((await questionOnScreen(page, questions)).id)
    await answer(page, questions, place !== 3)
    await page.getByRole('button', { name: place < 5 ? 'Tiếp tục' : 'Xem kết quả' }).click()
  }
  expect(new Set(asked).size).toBe(5)
  await page.getByRole('heading', { level: 2, name: 'Đúng 4/5 câu' }).waitFor()
  await page.getByRole('heading', { level: 2, name: 'Hôm nay bạn đã học được' }).waitFor()
  await page
    .getByRole('table', { name: 'Các ngày của tháng 12/2026' })
    .getByText('31/12/2026: đúng 4/5, hôm nay')
    .waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Tạo ảnh để khoe' }).click()
  await page.getByRole('img', { name: 'Năm câu ngày 31/12/2026: đúng 4/5' }).waitFor()

  await open(page, '/trac-nghiem')
  await page.getByRole('link', { name: 'Xem kết quả: đúng 4/5' }).click()
  await page.getByRole('heading', { level: 2, name: 'Đúng 4/5 câu' }).waitFor()
  await page.getByText('Ngày mai có năm câu mới.').waitFor()
  expect(await page.getByText(/^Câu \d\/5$/).count()).toBe(0)

  // Midnight in Viet Nam, and the year, are past.
  await page.clock.setSystemTime(new Date('2026-12-31T17:05:00Z'))
  await open(page, '/trac-nghiem')
  await page.getByText('Bạn đã làm 1 ngày. Làm năm câu hôm nay để nối tiếp.').waitFor()
  await page.getByRole('link', { name: 'Bắt đầu', exact: true }).click()
  const next = await playFive(page, questions)
  expect(next).not.toEqual(asked)
  await page.getByRole('heading', { level: 2, name: 'Đúng 5/5 câu' }).waitFor()
  await page.getByText('Bạn đã làm 2 ngày liền.').waitFor()
  await open(page, '/trac-nghiem/lich')
  await page.getByRole('button', { name: 'Tháng trước' }).click()
  await page.getByText('31/12/2026: đúng 4/5').waitFor({ state: 'attached' })
})

test('two phones have the same five; they are there without a network', async () => {
  const day = new Date('2026-11-27T03:00:00Z')
  const questions = await everyQuestion()
  const [one, two] = [await newcomer(), await newcomer(withServiceWorker)]
  for (const page of [one, two]) await page.clock.setFixedTime(day)
  await open(one, '/trac-nghiem/hom-nay')
  const asked = await playFive(one, questions, 2)

  await open(two, '/trac-nghiem')
  await two.evaluate(() => navigator.serviceWorker.ready)
  await two.reload()
  await untilReadOffline(two)
  await two.context().setOffline(true)
  await two.getByRole('link', { name: 'Bắt đầu', exact: true }).click()
  expect(await playFive(two, questions, 4)).toEqual(asked)
  await two.getByRole('heading', { level: 2, name: 'Đúng 4/5 câu' }).waitFor()
})
