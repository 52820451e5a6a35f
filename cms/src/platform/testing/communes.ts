import { stranger } from './api'

type Commune = { id: string; slug: string; name: string }

/** Communes of the starter content. */
export async function communes(count: number): Promise<Commune[]> {
  const { body } = await stranger().get(
    `/api/units?limit=${count}&depth=0&sort=slug&where[kind][equals]=commune`,
  )
  return body.docs as Commune[]
}
