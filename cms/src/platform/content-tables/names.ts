import { fold } from '@chung-tay/shared/text'
import type { PayloadRequest } from 'payload'
import { createBreather } from '../breathe'
import type { Doc, NamedCollection, Names } from './table'

const docsAtOnce = 200
/** Stands before a name that will have an id once its row is stored. */
const expectedPrefix = 'expected:'

/** Whether an id stands for a row of the same file that is not stored yet. */
export const isExpected = (id: string) => id.startsWith(expectedPrefix)

type Book = {
  of: NamedCollection
  slugs: Map<string, string>
  /** What is written, by id. */
  written: Map<string, string>
  /** Ids by folded name, the groups of names in their order. */
  groups: Map<string, Set<string>>[]
}

/** Reads the names of collections, drafts too: `docsAtOnce` documents at a time, of each its names only. */
export async function loadNames(
  req: PayloadRequest,
  collections: readonly NamedCollection[],
): Promise<Names> {
  const books = new Map<string, Book>()
  for (const of of collections) books.set(of.as ?? of.collection, await loadBook(req, of))

  function bookOf(collection: string): Book {
    const book = books.get(collection)
    if (!book) throw new Error(`The table does not name ${collection} among its names`)
    return book
  }

  return {
    find(collection, text) {
      const { of, groups, written } = bookOf(collection)
      const key = fold(text)
      for (const group of groups) {
        const ids = [...(group.get(key) ?? [])]
        if (ids.length === 1) return ids[0]!
        if (ids.length > 1) return { why: severalWords(of, text, ids, written) }
      }
      return {
        why: `Chưa có ${of.called} “${shortened(text)}”. Hãy xem lại tên, hoặc thêm ${of.called} này trước.`,
      }
    },
    show: (collection, id) =>
      bookOf(collection).written.get(id) ?? (isExpected(id) ? id.slice(expectedPrefix.length) : id),
    expect(collection, names) {
      const { groups } = bookOf(collection)
      for (const name of names)
        if (!groups.some((group) => group.has(fold(name))))
          addName(groups[0]!, name, expectedPrefix + name)
    },
    add(collection, document) {
      const book = books.get(collection)
      if (book) addDocument(book, document)
    },
  }
}

async function loadBook(req: PayloadRequest, of: NamedCollection): Promise<Book> {
  const book: Book = { of, slugs: new Map(), written: new Map(), groups: [new Map(), new Map()] }
  const breathe = createBreather()
  for (let page = 1; ; page += 1) {
    await breathe()
    const { docs, hasNextPage } = await req.payload.find({
      collection: of.collection,
      ...(of.where ? { where: of.where } : {}),
      draft: true,
      depth: 0,
      limit: docsAtOnce,
      page,
      sort: 'id',
      select: Object.fromEntries(
        ['slug', of.name, ...(of.select ?? [])].map((field) => [field, true]),
      ) as never,
      overrideAccess: true,
      req,
    })
    for (const each of docs) addDocument(book, each as unknown as Doc & { id: string })
    if (!hasNextPage) break
  }
  // Where two share a name, the address tells them apart.
  for (const [id, name] of book.written)
    if ((book.groups[0]!.get(fold(name))?.size ?? 0) !== 1)
      book.written.set(id, book.slugs.get(id) ?? id)
  return book
}

function addDocument({ of, slugs, written, groups }: Book, document: Doc & { id: string }): void {
  const id = String(document.id)
  const name = String(document[of.name] ?? '')
  const slug = String(document.slug ?? '')
  written.set(id, name)
  slugs.set(id, slug)
  addName(groups[0]!, name, id)
  addName(groups[1]!, slug, id)
  of.others?.(document).forEach((names, at) => {
    const group = (groups[at + 2] ??= new Map())
    for (const other of names) addName(group, other, id)
  })
}

function addName(group: Map<string, Set<string>>, name: string, id: string): void {
  const key = fold(name)
  if (key === '') return
  const ids = group.get(key)
  if (ids) ids.add(id)
  else group.set(key, new Set([id]))
}

function severalWords(
  { called }: NamedCollection,
  text: string,
  ids: readonly string[],
  written: ReadonlyMap<string, string>,
): string {
  const names = ids.slice(0, 3).map((id) => `“${written.get(id) ?? id}”`)
  const more = ids.length > 3 ? '…' : ''
  return `Có ${ids.length} ${called} mang tên “${shortened(text)}”: ${names.join(', ')}${more}. Hãy ghi tên hiện nay, hoặc đường dẫn.`
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
