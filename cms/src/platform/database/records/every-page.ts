import { rowLimit, type Cursor, type Page, type Records } from './records'

type Asked<T> = Pick<Page<T>, 'where' | 'order' | 'after'> & { limit?: number }

/**
 * Pages of records, one after another, each after the key of the last: whatever is written meanwhile,
 * none comes twice and none is left out. No page is empty.
 * @param order Must tell records apart, so it ends with `id`.
 */
export async function* everyPage<T extends { id: string }>(
  store: Records<T>,
  { where, order, after: start, limit = rowLimit }: Asked<T>,
): AsyncGenerator<T[]> {
  for (let after: Cursor | undefined = start; ;) {
    const page: T[] = await store.page({ where, order, after, limit })
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (!last || page.length < limit) return
    after = order.map((field) => last[field] as string | number)
  }
}
