import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { checkData } from '../payload-rules/check-data'
import type { Cited, ReferringPage } from './contract'
import { placesOf, referringTo } from './places'

type Found = { id: string; deletedAt?: string | null } & Record<string, unknown>

const instead = 'Sửa các nơi đó để không dẫn tới đây nữa, rồi xóa lại.'

/**
 * What refers to a document: pages that staff write, as published and as drafts, and what else the service
 * keeps. Undefined where nothing does.
 * @param forGood Counts also what lies in the trash: restored, it would refer to nothing.
 */
export async function findReferences(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: string,
  forGood: boolean,
): Promise<Cited | undefined> {
  const pages: ReferringPage[] = await globalsReferringTo(req, collection.slug, id)
  const others: string[] = []
  let isElsewhere = false
  for (const [slug, paths] of placesOf(req.payload.config, collection.slug)) {
    const referring = req.payload.collections[slug as CollectionSlug].config
    if (referring.trash) {
      pages.push(
        ...(await pagesOf(req, { referring, paths, id, forGood, target: collection.slug })),
      )
      continue
    }
    const { totalDocs } = await req.payload.count({
      collection: slug as CollectionSlug,
      where: referringTo(paths, id),
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) continue
    if (await isReadable(req, referring)) others.push(`${totalDocs} ${nameOf(referring)}`)
    else isElsewhere = true
  }
  if (isElsewhere) others.push('việc của bộ phận khác')
  if (pages.length === 0 && others.length === 0) return undefined
  return {
    id,
    title: await titleOf(req, collection, id),
    pages,
    others,
    instead: (collection.custom.insteadOfDeleting as string | undefined) ?? instead,
  }
}

type Asked = {
  referring: SanitizedCollectionConfig
  paths: readonly string[]
  id: string
  forGood: boolean
  target: string
}

async function pagesOf(req: PayloadRequest, asked: Asked): Promise<ReferringPage[]> {
  const { referring, paths, id, forGood, target } = asked
  const title = referring.admin.useAsTitle ?? 'id'
  const read = async (draft: boolean) => {
    const { docs } = await req.payload.find({
      collection: referring.slug,
      where: referringTo(paths, id),
      draft,
      trash: forGood,
      select: { [title]: true, deletedAt: true },
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
    return docs as Found[]
  }
  // What is published may cite what its newer draft no longer does, and the other way round.
  const found = [...(await read(false)), ...(referring.versions?.drafts ? await read(true) : [])]
  const each = new Map(found.map((page) => [page.id, page]))
  if (referring.slug === target) each.delete(id)
  return [...each.values()].map((page) => ({
    kind: String(referring.labels.singular),
    title: String(page[title] ?? 'chưa có tên'),
    href: `/admin/collections/${referring.slug}/${page.deletedAt ? 'trash/' : ''}${page.id}`,
  }))
}

async function globalsReferringTo(
  req: PayloadRequest,
  target: string,
  id: string,
): Promise<ReferringPage[]> {
  const found: ReferringPage[] = []
  for (const { slug, label, flattenedFields } of req.payload.config.globals) {
    const stored = await req.payload.findGlobal({ slug, depth: 0, overrideAccess: true, req })
    const { references } = checkData(flattenedFields, structuredClone(stored) as never)
    if (!references.get(target)?.has(id)) continue
    found.push({ kind: 'Trang', title: String(label), href: `/admin/globals/${slug}` })
  }
  return found
}

async function isReadable(req: PayloadRequest, { admin, access }: SanitizedCollectionConfig) {
  return admin.hidden !== true && (await access.read({ req })) !== false
}

const nameOf = ({ labels }: SanitizedCollectionConfig): string => {
  const words = String(labels.plural)
  return words.charAt(0).toLowerCase() + words.slice(1)
}

export async function titleOf(
  req: PayloadRequest,
  { slug, admin }: SanitizedCollectionConfig,
  id: string,
): Promise<string> {
  const stored = await req.payload.db.findOne<Found>({
    collection: slug,
    where: { id: { equals: id } },
    req,
  })
  return String(stored?.[admin.useAsTitle ?? 'id'] ?? 'nội dung này')
}
