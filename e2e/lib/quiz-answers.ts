import type { Page } from 'playwright-core'
import { inject } from 'vitest'

type Item = { id: string; text: string }
export type Question = {
  id: string
  kind: string
  text: string
  items: Item[]
  targets: Item[] | null
  solution: string[]
}

/** The questions of a topic as the phone gets them. */
export async function questionsOf(slug: string): Promise<Question[]> {
  const response = await fetch(
    `${inject('serviceUrl')}/api/quiz-topics?depth=1&limit=1&where[slug][equals]=${slug}`,
  )
  const { docs } = (await response.json()) as { docs: { practiceQuestions: Question[] }[] }
  return docs[0]!.practiceQuestions
}

export const textOf = (items: Item[], id: string) => items.find((item) => item.id === id)!.text
export const questionHeading = (page: Page) => page.locator('main h2').first()

/** Which question is on the screen: several situations end with the same words, so its answers tell. */
export async function questionOnScreen(page: Page, questions: Question[]): Promise<Question> {
  const text = await questionHeading(page).innerText()
  const shown = await page.locator('main').innerText()
  const isShown = ({ items, ...each }: Question) =>
    each.text === text && items.every((item) => shown.includes(item.text))
  return questions.find(isShown)!
}

/** Answers the question on the screen by tapping, rightly or wrongly, whatever its kind. */
export async function answer(page: Page, questions: Question[], isRight: boolean): Promise<void> {
  const question = await questionOnScreen(page, questions)
  const { kind, items, targets, solution } = question
  const tap = (name: string) => page.getByRole('button', { name, exact: true }).click()
  if (!isRight) return tap('Chưa biết, xem đáp án')
  // One tap is the answer.
  if (kind === 'single' || kind === 'true-false')
    return page
      .locator('.ct-review button', { hasText: exactly(textOf(items, solution[0]!)) })
      .click()
  if (kind === 'matching') {
    for (const [place, { text: left }] of items.entries()) {
      await page.locator('.ct-pair[data-place]', { hasText: left }).click()
      await tap(textOf(targets!, solution[place]!))
    }
  } else if (kind === 'ordering') {
    for (const [place, id] of solution.entries()) {
      const up = page.getByRole('button', { name: `Đưa lên: ${textOf(items, id)}`, exact: true })
      const rows = () => page.locator('.ct-order li > span:nth-child(2)').allInnerTexts()
      while ((await rows()).indexOf(textOf(items, id)) > place) await up.click()
    }
  } else {
    for (const id of solution) await page.getByLabel(textOf(items, id), { exact: true }).check()
  }
  await tap('Trả lời')
}

/** The whole text of an option, behind its letter. */
const exactly = (text: string) =>
  new RegExp(`^[A-J]?${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
