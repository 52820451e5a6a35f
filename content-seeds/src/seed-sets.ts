import { readDemoSeeds } from './demo/read-demo-seeds'
import { readSeeds } from './read-seeds'

/** The sets of content a service can begin with: a real province's, or a made-up one for showing. */
export const seedSets = { starter: () => readSeeds(), demo: readDemoSeeds }

export type SeedSet = keyof typeof seedSets
