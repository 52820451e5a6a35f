import type { PayloadRequest } from 'payload'
import { createBreather } from '../../breathe'
import { slugColumnKey, type ContentTable, type Doc } from '../table'
import type { CellProblem } from '../vocabulary'

const docsAtOnce = 200

/** Finds the document that a row is about. */
export type Targets = {
  /** @param given What the row says by itself, as a document. @returns Its id; undefined when there is none */
  find: (given: Doc) => { id?: string } | CellProblem
  /** Knows a document from now on. */
  add: (document: Doc & { id: string }) => void
}

/** Reads what documents are known by: `docsAtOnce` at a time, of each only that. */
export async function loadTargets(req: PayloadRequest, table: ContentTable): Promise<Targets> {
  const { key, called } = table
  const bySlug = new Map<string, string>()
  const byKey = new Map<string, string[]>()
  const slugs = new Map<string, string>()

  function add(document: Doc & { id: string }): void {
    const id = String(document.id)
    const slug = String(document.slug ?? '')
    const name = key.of(document)
    bySlug.set(slug, id)
    slugs.set(id, slug)
    if (name === undefined) return
    const ids = byKey.get(name)
    if (!ids) byKey.set(name, [id])
    else if (!ids.includes(id)) ids.push(id)
  }

  const breathe = createBreather()
  for (let page = 1; ; page += 1) {
    await breathe()
    const { docs, hasNextPage } = await req.payload.find({
      collection: table.collection,
      draft: true,
      depth: 0,
      limit: docsAtOnce,
      page,
      sort: 'id',
      select: Object.fromEntries(['slug', ...key.fields].map((field) => [field, true])) as never,
      overrideAccess: true,
      req,
    })
    for (const each of docs) add(each as unknown as Doc & { id: string })
    if (!hasNextPage) break
  }

  return {
    add,
    find(given) {
      const slug = given.slug as string | undefined
      const named = byKey.get(key.of(given) ?? '') ?? []
      if (slug) {
        const id = bySlug.get(slug)
        if (id) return { id }
        if (named.length === 0) return {}
        return {
          column: slugColumnKey,
          why: `Đã có ${called} này với đường dẫn “${slugs.get(named[0]!) ?? ''}”. Hãy ghi đường dẫn ấy, hoặc để trống.`,
        }
      }
      if (named.length > 1)
        return {
          column: key.columns[0],
          why: `Có ${named.length} ${called} cùng tên này. Hãy ghi đường dẫn để biết là ${called} nào.`,
        }
      return named[0] ? { id: named[0] } : {}
    },
  }
}
