import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

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
      const newest = { sort: '-updatedAt', limit: 1, pagination: false } as const
      db.createVersion = async (version) => {
        const { collectionSlug: collection, parent, req } = version
        const where = { parent: { equals: parent } }
        const { docs } = await db.findVersions({ ...newest, collection, where, req })
        return createVersion({ ...version, updatedAt: after(docs[0], version.updatedAt) })
      }
      db.createGlobalVersion = async (version) => {
        const { globalSlug: global, req } = version
        const { docs } = await db.findGlobalVersions({ ...newest, global, req })
        return createGlobalVersion({ ...version, updatedAt: after(docs[0], version.updatedAt) })
      }
      // Taking a document down writes its newest version again, with a time of its own.
      db.updateVersion = async (given) => {
        const { collection, req, versionData } = given
        const { parent, updatedAt } = versionData
        if (!parent || !updatedAt) return updateVersion(given)
        const where = { parent: { equals: parent } }
        const { docs } = await db.findVersions({ ...newest, collection, where, req })
        return updateVersion({
          ...given,
          versionData: { ...versionData, updatedAt: after(docs[0], updatedAt) },
        })
      }
      db.updateGlobalVersion = async (given) => {
        const { global, req, versionData } = given
        const { updatedAt } = versionData
        if (!updatedAt) return updateGlobalVersion(given)
        const { docs } = await db.findGlobalVersions({ ...newest, global, req })
        return updateGlobalVersion({
          ...given,
          versionData: { ...versionData, updatedAt: after(docs[0], updatedAt) },
        })
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
