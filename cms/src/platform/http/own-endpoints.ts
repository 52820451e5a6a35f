import type { CollectionConfig, Endpoint, SanitizedConfig } from 'payload'

/**
 * Hangs endpoints whose address begins with a collection's name into that collection, below its name:
 * Payload looks for them there. `/dossiers/lookup` becomes `/lookup` of `dossiers`.
 */
export function placeEndpoints(
  collections: readonly CollectionConfig[],
  endpoints: readonly Endpoint[],
): { collections: CollectionConfig[]; endpoints: Endpoint[] } {
  const slugs = new Set(collections.map(({ slug }) => slug))
  const ownerOf = ({ path }: Endpoint) => path.split('/')[1] ?? ''
  return {
    endpoints: endpoints.filter((endpoint) => !slugs.has(ownerOf(endpoint))),
    collections: collections.map((collection) => {
      const own = endpoints
        .filter((endpoint) => ownerOf(endpoint) === collection.slug)
        .map((endpoint) => ({ ...endpoint, path: endpoint.path.slice(collection.slug.length + 1) }))
      return own.length === 0
        ? collection
        : { ...collection, endpoints: [...(collection.endpoints || []), ...own] }
    }),
  }
}

/** Every endpoint that describes itself, with its whole path below `/api`. */
export function describedEndpoints(
  config: Pick<SanitizedConfig, 'endpoints' | 'collections'>,
): Endpoint[] {
  return [
    ...config.endpoints,
    ...config.collections.flatMap(({ slug, endpoints }) =>
      (endpoints || []).map((endpoint) => ({ ...endpoint, path: `/${slug}${endpoint.path}` })),
    ),
  ].filter(({ custom }) => custom?.description)
}
