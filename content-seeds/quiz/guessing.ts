/** Ways to answer without knowing: what the tests of the starter questions measure. */

export type Choice = { text: string; isCorrect?: boolean }

const units: Record<string, number> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 }
const amount = /(\d[\d.]*)\s*(nghìn|triệu|tỷ)?\s*(?:–\s*(\d[\d.]*)\s*(nghìn|triệu|tỷ)?\s*)?đồng/

/** The most that a choice makes somebody pay, in đồng; 0 for no fine, undefined without any sum. */
export function amountOf(text: string): number | undefined {
  if (/không (bị phạt|sao)/i.test(text)) return 0
  const found = amount.exec(text)
  if (!found) return undefined
  const [, from = '', fromUnit, to, toUnit] = found
  return Number((to ?? from).replaceAll('.', '')) * (units[toUnit ?? fromUnit ?? ''] ?? 1)
}

/** How many choices cost less than the right one; undefined unless all four choices are sums. */
export function rankOfRight(choices: readonly Choice[]): number | undefined {
  const amounts = choices.map(({ text }) => amountOf(text))
  const right = amounts[choices.findIndex(({ isCorrect }) => isCorrect)]
  if (right === undefined || right === 0 || amounts.includes(undefined)) return undefined
  return amounts.filter((each) => each! < right).length
}
