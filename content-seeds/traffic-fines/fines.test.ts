import { beforeAll, expect, test } from 'vitest'
import { amountOf, type Choice } from '../quiz/guessing'
import { readSeeds, type Seed } from '../src/read-seeds'

type Fine = {
  title: string
  fineFrom?: number
  fineTo?: number
  isWarning?: boolean
  more?: string
  points?: number
  suspendFrom?: number
  legalBasis: { document: string; article: string }[]
}
type Question = {
  kind: string
  choices: Choice[]
  legalBasis: { document: string; article?: string; clause?: string; point?: string }[]
}

let seeds: Seed[]
let fines: Fine[]

beforeAll(async () => {
  seeds = (await readSeeds()).seeds
  fines = of<Fine>('traffic-fines').map(({ data }) => data)
})

const of = <T>(wanted: string) =>
  seeds
    .filter(({ target }) => target === wanted)
    .map(({ slug, data }) => ({ slug, data: data as unknown as T }))

test('every fine says what it costs, and a range goes upwards', () => {
  expect(fines.length).toBeGreaterThan(60)
  for (const { title, fineFrom, fineTo, isWarning, more } of fines) {
    if (fineFrom) expect(fineTo, title).toBeGreaterThan(fineFrom)
    else expect(isWarning === true || /đối chiếu/.test(more ?? ''), title).toBe(true)
  }
})

test('points and a suspended licence exclude each other', () => {
  for (const { title, points, suspendFrom } of fines)
    expect(points && suspendFrom, title).toBeFalsy()
})

const decree = '168-2024-nd-cp'

/** "Điều 7 khoản 7 điểm c", as the look-up writes it. */
const cited = ({ article, clause, point }: Question['legalBasis'][number]) =>
  [`Điều ${article}`, clause && `khoản ${clause}`, point && `điểm ${point}`]
    .filter(Boolean)
    .join(' ')

test('the look-up and the quiz say the same of the same point of the decree', () => {
  const compared: string[] = []
  for (const { slug, data } of of<Question>('quiz-questions')) {
    const right = data.choices?.find(({ isCorrect }) => isCorrect)
    const amount = data.kind === 'single' && right ? amountOf(right.text) : undefined
    if (!amount) continue
    for (const basis of data.legalBasis.filter(({ document }) => document === decree))
      for (const fine of fines.filter(
        ({ legalBasis }) => legalBasis[0]?.article === cited(basis),
      )) {
        compared.push(slug)
        expect(fine.fineTo, `${slug}: ${fine.title}`).toBe(amount)
      }
  }
  expect(compared.length).toBeGreaterThan(35)
})
