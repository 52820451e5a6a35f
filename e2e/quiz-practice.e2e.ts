import type { BrowserContextOptions, Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { desktop, untilReadOffline, visit, withServiceWorker } from './lib/journey'
import { answer, questionHeading, questionsOf, textOf } from './lib/quiz-answers'

/** What a phone remembers of a question that is due long since. */
const dueMemory = {
  isRight: true,
  due: '2026-01-02T00:00:00.000Z',
  lastAnswered: '2026-01-01T00:00:00.000Z',
  stability: 1,
  difficulty: 5,
  interval: 1,
  answers: 1,
  lapses: 0,
}

test('somebody practises in town, goes on without a signal, and finds the progress again', async () => {
  const page = await visit('/', withServiceWorker)
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
  // While one plays, the bar of places makes room.
  expect(await page.getByRole('navigation', { name: 'Chính' }).isVisible()).toBe(false)
  for (let place = 3; place <= 10; place += 1) {
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    await page.getByText(`Câu ${place}/10`).waitFor()
    await answer(page, questions, true)
  }
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByText('Hỏi lại câu sai 1/1').waitFor()
  await answer(page, questions, true)
  await page.getByRole('button', { name: 'Xem kết quả' }).click()
  await page.getByRole('heading', { level: 2, name: 'Đúng 9/10 câu' }).waitFor()
  await page.getByRole('heading', { level: 2, name: 'Hôm nay bạn đã học được' }).waitFor()

  expect(await page.getByRole('navigation', { name: 'Chính' }).isVisible()).toBe(true)
  await page.getByRole('link', { name: 'Về các chủ đề' }).click()
  await page.getByText(`Nắm chắc 0/${questions.length} câu, mới nhớ 9`).waitFor()
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
  const memory = { ...dueMemory, topic: 'luat-giao-thong' }
  await page.evaluate(
    (kept) => localStorage.setItem('chung-tay:quiz-practice', kept),
    JSON.stringify({ questions: { [ordering.id]: memory } }),
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

test('pairs are drawn onto each other with a mouse, from either side, and by a finger that holds', async () => {
  const asked = (await questionsOf('luat-giao-thong')).find(({ kind }) => kind === 'matching')!
  const withPairs = async (options: BrowserContextOptions) => {
    const page = await visit('/trac-nghiem/luyen-tap', options)
    const memory = { ...dueMemory, topic: 'luat-giao-thong' }
    await page.evaluate(
      (kept) => localStorage.setItem('chung-tay:quiz-practice', kept),
      JSON.stringify({ questions: { [asked.id]: memory } }),
    )
    await page.reload()
    await page.getByRole('button', { name: 'Bắt đầu ôn' }).click()
    const left = (place: number) => page.locator(`.ct-pair[data-place="${place}"]`)
    const right = (place: number) =>
      page.locator(`.ct-pair[data-target="${asked.solution[place]}"]`)
    return { page, left, right }
  }
  const partnerOf = (place: number) => textOf(asked.targets!, asked.solution[place]!)

  const { page, left, right } = await withPairs({ viewport: desktop })
  await right(1).dragTo(left(1))
  await left(0).dragTo(right(0))
  for (const place of [0, 1])
    expect(await left(place).innerText()).toMatch(new RegExp(`${partnerOf(place)}$`))
  // Drawn onto its own partner again, a pair stays.
  await left(0).dragTo(right(0))
  expect(await left(0).innerText()).toContain(partnerOf(0))
  expect(await page.getByRole('button', { name: 'Trả lời', exact: true }).isEnabled()).toBe(
    asked.items.length === 2,
  )

  const phone = await withPairs({ hasTouch: true, isMobile: true })
  await phone.right(0).evaluate((part) => part.scrollIntoView({ block: 'center' }))
  const touch = await phone.page.context().newCDPSession(phone.page)
  const middle = async (part: Locator) => {
    const { x, y, width, height } = (await part.boundingBox())!
    return { x: x + width / 2, y: y + height / 2 }
  }
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: { x: number; y: number }[],
  ) => touch.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  const scrolled = () => phone.page.evaluate(() => scrollY)
  const before = await scrolled()
  const from = await middle(phone.right(0))
  const to = await middle(phone.left(0))
  await send('touchStart', [from])
  await phone.page.locator('.ct-pair[data-held]').waitFor()
  for (const share of [0.25, 0.5, 0.75, 1])
    await send('touchMove', [
      { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
    ])
  await phone.page.locator('.ct-pair[data-over]').waitFor()
  await send('touchEnd', [])
  await phone.left(0).getByText(partnerOf(0)).waitFor()
  expect(await scrolled()).toBe(before)
})

test('progress can be forgotten, is asked about before, and can be taken back', async () => {
  const page = await visit('/trac-nghiem/luyen-tap/can-cuoc')
  await page.getByRole('button', { name: 'Bắt đầu luyện' }).click()
  await answer(page, await questionsOf('can-cuoc'), true)
  await page.getByRole('button', { name: 'Dừng lại' }).click()
  await page.getByRole('heading', { level: 2, name: 'Đúng 1/1 câu' }).waitFor()
  await page.getByRole('link', { name: 'Về các chủ đề' }).click()
  await page.getByText(/mới nhớ 1/).waitFor()

  await page.getByRole('button', { name: 'Xóa tiến bộ luyện tập' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Giữ lại' }).click()
  await page.getByText(/mới nhớ 1/).waitFor()
  await page.getByRole('button', { name: 'Xóa tiến bộ luyện tập' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa tiến bộ' }).click()
  await page.getByText('Đã xóa tiến bộ luyện tập').waitFor()
  expect(await page.getByText(/mới nhớ 1/).count()).toBe(0)
  await page.getByRole('button', { name: 'Lấy lại' }).click()
  await page.getByText(/mới nhớ 1/).waitFor()
  await page.reload()
  await page.getByText(/mới nhớ 1/).waitFor()
})
