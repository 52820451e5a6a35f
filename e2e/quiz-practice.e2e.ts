import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { untilReadOffline, visit } from './lib/journey'

type Item = { id: string; text: string }
type Question = {
  id: string
  kind: string
  text: string
  items: Item[]
  targets: Item[] | null
  solution: string[]
}

/** The questions of a topic as the phone gets them. */
async function questionsOf(slug: string): Promise<Question[]> {
  const response = await fetch(
    `${inject('serviceUrl')}/api/quiz-topics?depth=1&limit=1&where[slug][equals]=${slug}`,
  )
  const { docs } = (await response.json()) as { docs: { practiceQuestions: Question[] }[] }
  return docs[0]!.practiceQuestions
}

const textOf = (items: Item[], id: string) => items.find((item) => item.id === id)!.text
const questionHeading = (page: Page) => page.locator('main h2').first()

/** Answers the question on the screen, rightly or wrongly, whatever its kind. */
async function answer(page: Page, questions: Question[], isRight: boolean): Promise<void> {
  const text = await questionHeading(page).innerText()
  const question = questions.find((each) => each.text === text)!
  const { kind, items, targets, solution } = question
  if (!isRight) {
    await page.getByRole('button', { name: 'Chưa biết, xem đáp án' }).click()
    return
  }
  if (kind === 'matching') {
    for (const [place, { text: label }] of items.entries())
      await page.getByLabel(label, { exact: true }).selectOption({
        label: textOf(targets!, solution[place]!),
      })
  } else if (kind === 'ordering') {
    for (const [place, id] of solution.entries()) {
      const up = page.getByRole('button', { name: `Đưa lên: ${textOf(items, id)}`, exact: true })
      const rows = () => page.locator('.ct-order li > span:nth-child(2)').allInnerTexts()
      while ((await rows()).indexOf(textOf(items, id)) > place) await up.click()
    }
  } else {
    for (const id of solution) await page.getByLabel(textOf(items, id), { exact: true }).check()
  }
  await page.getByRole('button', { name: 'Trả lời', exact: true }).click()
}

test('somebody practises in town, goes on without a signal, and finds the progress again', async () => {
  const page = await visit('/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await untilReadOffline(page)
  await page.getByRole('link', { name: 'Đố vui pháp luật' }).click()
  const home = page.getByRole('heading', { level: 2, name: 'Luyện tập' })
  await home.waitFor()
  await page.getByRole('link', { name: /^Căn cước/ }).click()
  await page.getByRole('button', { name: 'Bắt đầu luyện' }).click()

  const questions = await questionsOf('can-cuoc')
  await page.getByText('Câu 1/10').waitFor()
  await answer(page, questions, true)
  await page.getByText('Đúng rồi!', { exact: true }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Vì sao?')
  expect(await page.getByRole('status').allInnerTexts()).toContainEqual(
    expect.stringMatching(/^Đúng rồi! Đáp án: ./),
  )
  // The law is read, and the round goes on where it was left.
  await page.locator('main a[href*="/van-ban/"]').first().click()
  await page.getByText('Cơ quan ban hành').waitFor()
  await page.goBack()

  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Làm tiếp lượt đang dở (Câu 2/10)' }).click()
  await page.getByText('Câu 2/10').waitFor()
  await answer(page, questions, false)
  await page.getByText('Xem đáp án, lát nữa hỏi lại.', { exact: true }).waitFor()
  expect(await page.locator('.ct-explanation p').first().innerText()).not.toBe('')
  for (let place = 3; place <= 10; place += 1) {
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    await page.getByText(`Câu ${place}/10`).waitFor()
    await answer(page, questions, true)
  }
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByText('Hỏi lại câu sai 1/1').waitFor()
  await answer(page, questions, true)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByRole('heading', { level: 2, name: 'Đúng 9/10 câu' }).waitFor()
  await page.getByText('1 ngày luyện liên tiếp.').waitFor()

  await page.getByRole('link', { name: 'Về các chủ đề' }).click()
  await page.getByText(`${questions.length} câu, đã làm 10, đúng 9`).waitFor()
  await page.getByRole('link', { name: 'Ôn lại chỗ yếu (1 câu)' }).click()
  await page.getByText('Chủ đề còn yếu nhất: Căn cước.').waitFor()
  await page.getByRole('button', { name: 'Bắt đầu ôn' }).click()
  await page.getByText(/^Câu 1\//).waitFor()

  // A topic never opened, on a page opened anew, still without a network.
  await page.goto(new URL('/trac-nghiem/luyen-tap/cu-tru', page.url()).href)
  await page.getByRole('button', { name: 'Bắt đầu luyện' }).click()
  await answer(page, await questionsOf('cu-tru'), true)
  await page.getByText('Đúng rồi!', { exact: true }).waitFor()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBe(0)
})

test('what is due comes first; steps and pairs are answered by keyboard alone', async () => {
  const traffic = await questionsOf('luat-giao-thong')
  const ordering = traffic.find(({ kind }) => kind === 'ordering')!
  const page = await visit('/trac-nghiem/luyen-tap')
  await page.getByText('Bạn chưa luyện câu nào').waitFor()
  const memory = {
    topic: 'luat-giao-thong',
    isRight: true,
    due: '2026-01-02T00:00:00.000Z',
    lastAnswered: '2026-01-01T00:00:00.000Z',
    stability: 1,
    difficulty: 5,
    interval: 1,
    answers: 1,
    lapses: 0,
  }
  await page.evaluate(
    (kept) => localStorage.setItem('chung-tay:quiz-practice', kept),
    JSON.stringify({ questions: { [ordering.id]: memory }, streak: null }),
  )
  await page.reload()
  await page.getByRole('button', { name: 'Bắt đầu ôn' }).press('Enter')
  expect(await questionHeading(page).innerText()).toBe(ordering.text)

  const rows = () => page.locator('.ct-order li > span:nth-child(2)').allInnerTexts()
  for (const [place, id] of ordering.solution.entries()) {
    const text = textOf(ordering.items, id)
    await page.getByRole('button', { name: `Đưa lên: ${text}`, exact: true }).focus()
    // The focus stays with the step, so that one key is enough for the whole way.
    for (let at = (await rows()).indexOf(text); at > place; at -= 1) {
      await page.keyboard.press('Enter')
      await page
        .getByText(`Đã đưa “${text}” đến vị trí ${at}`, { exact: true })
        .waitFor({ state: 'attached' })
      const focused = page.locator('.ct-order li', { has: page.locator('button:focus') })
      expect(await focused.innerText()).toContain(text)
    }
  }
  await page.getByRole('button', { name: 'Trả lời', exact: true }).press('Enter')
  await page.getByText('Đúng rồi!', { exact: true }).waitFor()
})

test('progress can be forgotten, is asked about before, and can be taken back', async () => {
  const page = await visit('/trac-nghiem/luyen-tap/can-cuoc')
  await page.getByRole('button', { name: 'Bắt đầu luyện' }).click()
  await answer(page, await questionsOf('can-cuoc'), true)
  await page.getByRole('button', { name: 'Dừng lại' }).click()
  await page.getByRole('heading', { level: 2, name: 'Đúng 1/1 câu' }).waitFor()
  await page.getByRole('link', { name: 'Về các chủ đề' }).click()
  await page.getByText(/đã làm 1, đúng 1/).waitFor()

  await page.getByRole('button', { name: 'Xóa tiến bộ luyện tập' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Giữ lại' }).click()
  await page.getByText(/đã làm 1, đúng 1/).waitFor()
  await page.getByRole('button', { name: 'Xóa tiến bộ luyện tập' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa tiến bộ' }).click()
  await page.getByText('Đã xóa tiến bộ luyện tập').waitFor()
  expect(await page.getByText(/đã làm 1, đúng 1/).count()).toBe(0)
  await page.getByRole('button', { name: 'Lấy lại' }).click()
  await page.getByText(/đã làm 1, đúng 1/).waitFor()
  await page.reload()
  await page.getByText(/đã làm 1, đúng 1/).waitFor()
})
