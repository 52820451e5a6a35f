import type { CollectionConfig } from 'payload'
import type { ContentTable } from './table'

const component = '/platform/content-tables/admin/ListLinks#ListLinks'

/** Above the list of a collection that is a table: the ways to take it out and to bring one in. */
export const withTableLinks = (tables: readonly ContentTable[]) => {
  const slugs = new Set<string>(tables.map(({ collection }) => collection))
  return (collection: CollectionConfig): CollectionConfig =>
    slugs.has(collection.slug)
      ? {
          ...collection,
          admin: {
            ...collection.admin,
            components: {
              ...collection.admin?.components,
              beforeListTable: [
                ...(collection.admin?.components?.beforeListTable ?? []),
                component,
              ],
            },
          },
        }
      : collection
}
