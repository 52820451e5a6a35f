import type { ContentQuery } from '@chung-tay/shared/content/queries'
import type { ContentCache } from './content-cache'

type ListBody = { docs: unknown[]; hasNextPage: boolean }

/** The answer of a query as the content client sees it: lists over all their pages, one document or null. */
export async function readAnswer<T>(
  content: ContentCache,
  { path, shape }: ContentQuery<T>,
): Promise<unknown> {
  const first = await readBody(content, path)
  if (shape === 'global') return first
  const { docs } = first as ListBody
  if (shape === 'one') return docs[0] ?? null
  const all = [...docs]
  let body = first as ListBody
  for (let page = 2; body.hasNextPage; page += 1) {
    body = (await readBody(content, `${path}&page=${page}`)) as ListBody
    all.push(...body.docs)
  }
  return all
}

/** What the content in memory answers. @throws Error when it answers anything but 200 */
export async function readBody(content: ContentCache, path: string): Promise<unknown> {
  const answer = await content.get(path)
  if ('plain' in answer) return JSON.parse(answer.plain.body.toString())
  if (answer.status !== 200) throw new Error(`${path}: HTTP ${answer.status}`)
  return JSON.parse(answer.body.toString())
}
