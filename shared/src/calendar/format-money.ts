export type Money = {
  amount: number
  /** Upper end, when it is a range. */
  amountTo?: number | null
  currency?: 'VND' | 'USD' | null
}

const signs = { VND: 'đ', USD: 'USD' }

/** "50.000 đ", "35.000–105.000 đ", "145 USD"; nothing to pay is "Miễn phí". */
export function formatMoney({ amount, amountTo, currency }: Money): string {
  const sign = signs[currency ?? 'VND']
  if (amountTo && amountTo > amount) return `${grouped(amount)}–${grouped(amountTo)} ${sign}`
  return amount === 0 ? 'Miễn phí' : `${grouped(amount)} ${sign}`
}

/** Points between thousands, a comma before decimals; written out, as some phones lack vi in Intl. */
function grouped(amount: number): string {
  const [whole = '', decimals] = String(Math.round(amount * 100) / 100).split('.')
  const points = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return decimals ? `${points},${decimals}` : points
}
