import type { CollectionConfig, Endpoint, SanitizedConfig } from 'payload'

/**
 * Endpoints of a feature whose address begins with a collection's name: Payload looks for those in
 * the collection, below its name. `/dossiers/lookup` becomes `/lookup` of `dossiers`.
 */
export function withEndpoints(
  collection: CollectionConfig,
  endpoints: Endpoint[],
): CollectionConfig {
  const prefix = `/${collection.slug}`
  return {
    ...collection,
    endpoints: endpoints.map((endpoint) => ({
      ...endpoint,
      path: endpoint.path.slice(prefix.length),
    })),
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
