import type { Cited } from './contract'

const mostNamed = 3

/** “được 5 trang dẫn tới (Thủ tục “A”, Cẩm nang “B” và 3 trang khác); còn 14 phản ánh” */
export function referenceWords({ pages, others }: Omit<Cited, 'id' | 'title' | 'instead'>): string {
  const named = pages.slice(0, mostNamed).map(({ kind, title }) => `${kind} “${title}”`)
  const rest = pages.length - named.length
  const list = `${named.join(', ')}${rest > 0 ? ` và ${rest} trang khác` : ''}`
  return [
    ...(pages.length > 0 ? [`được ${pages.length} trang dẫn tới (${list})`] : []),
    ...(others.length > 0 ? [`còn dùng trong ${others.join(', ')}`] : []),
  ].join('; ')
}

/** Why a document stays, and what to do instead. */
export const refusalWords = (cited: Cited): string =>
  `Chưa xóa được “${cited.title}”: ${referenceWords(cited)}. ${cited.instead}`
