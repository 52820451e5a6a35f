import { buildConfig, type Config, type Endpoint, type SanitizedConfig } from 'payload'
import { guardCollection, guardGlobal } from './guard'
import { answerMissingFiles } from './missing-file'
import { openEndpoints, withRules } from './payload-endpoints'

export { maxDepth, maxLimit } from './check-parameters'

/**
 * Builds Payload's configuration and puts our rules in front of what Payload answers by itself. They stand
 * here, beside each collection, and not at one URL: the same collection is asked over REST, by the admin's
 * lists and by its server functions.
 */
export async function buildConfigWithRules(config: Config): Promise<SanitizedConfig> {
  const own = new Set<Endpoint>(
    [config, ...(config.collections ?? []), ...(config.globals ?? [])].flatMap(
      ({ endpoints }) => endpoints || [],
    ),
  )
  // Read before Payload adds its own to the same list.
  const ownGlobals = new Set(config.globals?.map(({ slug }) => slug))
  const built = await buildConfig(config)
  for (const collection of built.collections) {
    guardCollection(collection)
    answerMissingFiles(collection)
    // Without endpoints Payload answers 501, with none of them 404.
    collection.endpoints = openEndpoints(collection).map((each) =>
      own.has(each) ? each : withRules(each),
    )
  }
  for (const global of built.globals) {
    guardGlobal(global)
    // Where Payload notes when jobs ran is for itself; it would let every account write it.
    if (!ownGlobals.has(global.slug)) global.endpoints = []
    global.endpoints = openEndpoints(global).map((each) =>
      own.has(each) ? each : withRules(each, global),
    )
  }
  const others: Endpoint[] = built.endpoints
  built.endpoints = others.map((each) =>
    own.has(each) ? each : withRules(each),
  ) as typeof built.endpoints
  return built
}
