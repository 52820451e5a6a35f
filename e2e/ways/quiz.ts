import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { localPayload } from '../../cms/src/platform/testing/local-payload'
import type { Thumb } from '../lib/thumb'
import { takePlace } from './places'
import type { Way } from './way'

export const practice: Way = {
  name: 'Luyện tập: trả lời một câu, đọc vì sao',
  before: 5,
  most: 4,
  walk: async ({ takePhone }) => {
    const thumb = await takePhone()
    const { page } = thumb
    await thumb.tap(page.getByRole('link', { name: 'Đố vui pháp luật' }))
    await thumb.tap(page.getByRole('link', { name: /^Phòng lừa đảo/ }))
    await thumb.tap(page.getByRole('button', { name: 'Bắt đầu luyện' }))
    await page.getByText(/^Câu 1\/\d+$/).waitFor()
    const choices = page.getByRole('list', { name: 'Chọn một đáp án' }).getByRole('button')
    if ((await choices.count()) > 0) await thumb.tap(choices.first())
    else await thumb.tap(page.getByRole('button', { name: 'Chưa biết, xem đáp án' }))
    await page.getByRole('heading', { name: 'Vì sao?' }).waitFor()
    expect(await page.locator('.ct-explanation p').first().innerText()).not.toBe('')
  },
}

export const contest: Way = {
  name: 'Dự thi → chứng nhận',
  before: 'not known',
  most: 33,
  walk: async ({ demo, takePhone, isLast }) => {
    const { payload } = await localPayload(demo.dataDir)
    const thumb = await takePhone()
    const { page } = thumb
    const open = async (contest: Locator) => {
      await thumb.tap(page.getByRole('link', { name: 'Đố vui pháp luật' }))
      await thumb.tap(contest)
    }
    await open(page.getByRole('link', { name: /Thi thử/ }))
    await thumb.type(page.getByLabel('Tên hiển thị'), 'Bà Sáu')
    await thumb.tap(page.getByRole('combobox', { name: 'Xã, phường' }))
    await takePlace(thumb)
    await thumb.type(page.getByLabel(/Dự đoán/), '7')
    await thumb.tap(page.getByRole('button', { name: 'Bắt đầu làm bài' }))
    const slug = await answerAll(thumb, async (text, shown) => {
      const where = { text: { equals: text } }
      const { docs } = await payload.find({ collection: 'quiz-questions', where, depth: 0 })
      // Situations are asked in the same words; their choices tell them apart.
      return docs.map(rightAnswer).find((answer) => shown.includes(answer))!
    })
    await thumb.tap(page.getByRole('button', { name: 'Nộp bài', exact: true }))
    await thumb.tap(page.getByRole('button', { name: 'Nộp bài thi' }))
    await page.getByRole('heading', { level: 1, name: 'Kết quả của bạn' }).waitFor()
    if (!isLast) return

    // Eight on Sunday evening has come.
    await payload.db.updateOne({
      collection: 'quiz-contests',
      where: { slug: { equals: slug } },
      data: { endsAt: new Date(Date.now() - 5000).toISOString() },
    })
    await payload.destroy()
    const board = `${demo.url}/api/quiz/contests/${slug}/leaderboard`
    const isFinal = async () =>
      ((await (await fetch(board)).json()) as { isFinal: boolean }).isFinal
    await expect.poll(isFinal, { timeout: 30_000 }).toBe(true)
    await thumb.reopen()
    // The next round may be listed beside it.
    await open(page.locator(`main a[href$="c=${slug}"]`))
    await thumb.tap(page.getByRole('link', { name: 'Mở bài thi của bạn' }))
    await thumb.tap(page.getByRole('link', { name: 'Xem và tải chứng nhận' }))
    await page.getByText('Chứng nhận này do hệ thống cấp').waitFor()
    await page.getByText('Bà Sáu').waitFor()
  },
}

type Question = {
  truth?: string | null
  choices?: { text: string; isCorrect?: boolean | null }[] | null
}

const rightAnswer = ({ truth, choices }: Question) =>
  choices?.find(({ isCorrect }) => isCorrect)?.text ?? (truth === 'true' ? 'Đúng' : 'Sai')

/** Two taps a question. @returns The contest's slug. */
async function answerAll(
  { page, tap }: Thumb,
  answerTo: (question: string, choices: string[]) => Promise<string>,
): Promise<string> {
  const count = page.getByText(/^Câu 1\/\d+$/)
  await count.waitFor()
  const total = Number((await count.innerText()).split('/')[1])
  for (let number = 1; number <= total; number += 1) {
    await page.getByText(`Câu ${number}/${total}`).waitFor()
    const choices = page.getByRole('main').locator('label:has([type=radio])')
    // Questions with several answers are passed by: as many taps.
    if ((await choices.count()) === 0) {
      await tap(page.getByRole('button', { name: 'Bỏ qua câu này' }))
      await tap(page.getByRole('dialog').getByRole('button', { name: 'Bỏ qua câu này' }))
      continue
    }
    const answer = await answerTo(
      await page.locator('.ct-question__text').innerText(),
      await choices.allInnerTexts(),
    )
    await tap(page.getByRole('radio', { name: answer, exact: true }))
    const button = number === total ? 'Trả lời câu cuối' : 'Câu tiếp theo'
    await tap(page.getByRole('button', { name: button }))
  }
  await page.getByText(`Đã đi hết ${total} câu`).waitFor()
  return new URL(page.url()).searchParams.get('c') ?? ''
}
