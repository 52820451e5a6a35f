import { sha256 } from '@chung-tay/cms/platform/crypto/sha256'
import { announce } from '@chung-tay/cms/platform/content-version'
import { atomically } from '@chung-tay/cms/platform/database/atomically'
import { createLocalReq, type CollectionSlug, type Field, type Payload } from 'payload'
import { targetFields } from './check-seeds'
import { fingerprint } from './fingerprint'
import type { Seed } from './read-seeds'
import { leafFields } from './seed-schema'
import { seedConverter } from './seed-to-document'

export type LoadReport = { created: string[]; updated: string[]; kept: string[]; unchanged: number }

type Loading = {
  payload: Payload
  seeds: readonly Seed[]
  dryRun?: boolean
  onProgress?: (done: number, total: number) => void
}

/** Collections in the order in which they refer to each other; references inside one come in a second pass. */
const order = [
  'procedure-fields',
  'legal-documents',
  'units',
  'contacts',
  'procedures',
  'handbook',
  'traffic-fines',
  'alerts',
  'scam-figures',
  'scam-guides',
  'pages',
  'quiz-topics',
  'quiz-questions',
  'settings',
]

/**
 * Brings starter content into the database. What was loaded before and not edited since follows its
 * seed; what an editor changed, wrote or deleted stays as it is. Running it twice changes nothing.
 */
export async function loadSeeds({
  payload,
  seeds,
  dryRun = false,
  onProgress,
}: Loading): Promise<LoadReport> {
  const report: LoadReport = { created: [], updated: [], kept: [], unchanged: 0 }
  const sorted = [...seeds].sort((a, b) => order.indexOf(a.target) - order.indexOf(b.target))
  const loader = await createLoader(payload)
  const written: Seed[] = []
  for (const [index, seed] of sorted.entries()) {
    const outcome = await loader.decide(seed)
    if (outcome === 'unchanged') report.unchanged += 1
    else report[outcome].push(seedName(seed))
    if (!dryRun && (outcome === 'created' || outcome === 'updated')) {
      await loader.write(seed)
      written.push(seed)
    }
    onProgress?.(index + 1, sorted.length)
  }
  for (const seed of written) await loader.complete(seed)
  if (written.length > 0) {
    const req = await createLocalReq({}, payload)
    // One new content version for the whole load; the writes themselves announce nothing.
    await atomically(req, () =>
      announce(req, { action: 'publish', target: 'seeds', document: String(written.length) }),
    )
  }
  return report
}

async function createLoader(payload: Payload) {
  const fieldsOf = targetFields(payload.config)
  const ids = new Map<string, string>()
  const convert = await seedConverter(payload, findId)

  async function findId(target: string, slug: string): Promise<string | undefined> {
    const name = `${target}/${slug}`
    if (!ids.has(name)) {
      const { docs } = await payload.find({
        collection: target as CollectionSlug,
        where: { slug: { equals: slug } },
        limit: 1,
        pagination: false,
        depth: 0,
      })
      if (docs[0]) ids.set(name, String(docs[0].id))
    }
    return ids.get(name)
  }

  async function findStored(seed: Seed): Promise<object | undefined> {
    if (seed.target === 'settings') {
      const settings = await payload.findGlobal({ slug: 'settings', depth: 0 })
      return settings.appName ? settings : undefined
    }
    const id = await findId(seed.target, seed.slug)
    return id
      ? payload.findByID({ collection: seed.target as CollectionSlug, id, depth: 0, draft: true })
      : undefined
  }

  async function findRecord(seed: Seed) {
    const where = { name: { equals: seedName(seed) } }
    const { docs } = await payload.find({
      collection: 'seed-records',
      where,
      limit: 1,
      pagination: false,
    })
    return docs[0]
  }

  async function write(seed: Seed): Promise<void> {
    const data = await convert(fieldsOf.get(seed.target) ?? [], seed.data)
    const options = { depth: 0, context: { isSeeding: true } }
    if (seed.target === 'settings') {
      await payload.updateGlobal({ slug: 'settings', data, ...options })
      return
    }
    const collection = seed.target as CollectionSlug
    const published = { ...data, _status: 'published' } as never
    const id = await findId(seed.target, seed.slug)
    if (id) await payload.update({ collection, id, data: published, ...options })
    else {
      const created = await payload.create({ collection, data: published, ...options })
      ids.set(seedName(seed), String(created.id))
    }
  }

  return {
    write,

    async decide(seed: Seed): Promise<'created' | 'updated' | 'kept' | 'unchanged'> {
      const [record, stored] = await Promise.all([findRecord(seed), findStored(seed)])
      if (!record) return stored ? 'kept' : 'created'
      if (record.seedHash === hash(seed.data)) return 'unchanged'
      return stored && fingerprint(stored) === record.storedHash ? 'updated' : 'kept'
    },

    /** Second pass: references inside the same collection, then the record of what was stored. */
    async complete(seed: Seed): Promise<void> {
      if (refersToItsOwnKind(seed, fieldsOf.get(seed.target) ?? [])) await write(seed)
      const record = await findRecord(seed)
      const data = {
        name: seedName(seed),
        seedHash: hash(seed.data),
        storedHash: fingerprint(await findStored(seed)),
      }
      if (record) await payload.update({ collection: 'seed-records', id: record.id, data })
      else await payload.create({ collection: 'seed-records', data })
    },
  }
}

function refersToItsOwnKind(seed: Seed, fields: readonly Field[]): boolean {
  return leafFields(fields).some(
    (field) =>
      field.type === 'relationship' &&
      field.relationTo === seed.target &&
      Boolean(seed.data[field.name]),
  )
}

const seedName = (seed: Seed) => `${seed.target}/${seed.slug}`

const hash = (value: unknown) => sha256(JSON.stringify(value))
