import type { BaseDatabaseAdapter, CollectionSlug, DatabaseAdapterObj, GlobalSlug } from 'payload'

const newest = { sort: '-updatedAt', limit: 1, pagination: false } as const

/**
 * Lets the version of a document that is saved last be its newest, whatever the clocks of replicas say.
 * Payload tells versions apart by their time: after an edit on a replica whose clock is ahead, those of
 * the others would count as older, and the next form would show and save what stood before them.
 */
export function withVersionsInOrder<T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const createVersion = db.createVersion.bind(db)
      const createGlobalVersion = db.createGlobalVersion.bind(db)
      const updateVersion = db.updateVersion.bind(db)
      const updateGlobalVersion = db.updateGlobalVersion.bind(db)
      type Request = Parameters<typeof db.findVersions>[0]['req']

      /** The time asked for, or the first one after the newest version of a document. */
      async function timeOf(
        req: Request,
        collection: CollectionSlug,
        parent: unknown,
        asked: string,
      ) {
        const where = { parent: { equals: parent } }
        const { docs } = await db.findVersions({ ...newest, collection, where, req })
        return after(docs[0], asked)
      }
      async function timeOfGlobal(req: Request, global: GlobalSlug, asked: string) {
        const { docs } = await db.findGlobalVersions({ ...newest, global, req })
        return after(docs[0], asked)
      }

      db.createVersion = async (given) => {
        const { collectionSlug, parent, req, updatedAt } = given
        return createVersion({
          ...given,
          updatedAt: await timeOf(req, collectionSlug, parent, updatedAt),
        })
      }
      db.createGlobalVersion = async (given) => {
        const { globalSlug, req, updatedAt } = given
        return createGlobalVersion({
          ...given,
          updatedAt: await timeOfGlobal(req, globalSlug, updatedAt),
        })
      }
      // Taking a document down writes its newest version again, with a time of its own.
      db.updateVersion = async (given) => {
        const { collection, req, versionData } = given
        const { parent, updatedAt: asked } = versionData
        if (!parent || !asked) return updateVersion(given)
        const updatedAt = await timeOf(req, collection, parent, asked)
        return updateVersion({ ...given, versionData: { ...versionData, updatedAt } })
      }
      db.updateGlobalVersion = async (given) => {
        const { global, req, versionData } = given
        const { updatedAt: asked } = versionData
        if (!asked) return updateGlobalVersion(given)
        const updatedAt = await timeOfGlobal(req, global, asked)
        return updateGlobalVersion({ ...given, versionData: { ...versionData, updatedAt } })
      }
      return db
    },
  }
}

/** The time asked for, or the first one after that of an earlier version. */
function after(earlier: { updatedAt: string } | undefined, asked: string): string {
  const first = earlier ? Date.parse(earlier.updatedAt) + 1 : 0
  return new Date(Math.max(first, Date.parse(asked))).toISOString()
}
