import path from 'node:path'
import { readSeeds, seedsDir, type Seed, type SeedProblem } from '../read-seeds'

/** What a province has of its own; the demonstration takes none of it from the real one. */
const ownTargets = new Set(['settings', 'units', 'contacts'])
/** Where texts of the starter content name the province they were written for. */
const namingTargets = new Set(['procedures', 'handbook', 'pages'])
const realName = /Hưng Yên/g
const madeUpName = 'Vân Mơ (hư cấu)'

export const demoDir = path.join(seedsDir, 'demo')

/**
 * The content of the demonstration: that of the starter content which holds anywhere (procedures, laws,
 * alerts, quiz), and a made-up province in place of the real one. A demonstration document takes the
 * place of the starter document with its slug.
 */
export async function readDemoSeeds(): Promise<{ seeds: Seed[]; problems: SeedProblem[] }> {
  const [starter, demo] = await Promise.all([readSeeds(), readSeeds(demoDir)])
  const replaced = new Set(demo.seeds.map(nameOf))
  const kept = starter.seeds
    .filter((seed) => !ownTargets.has(seed.target) && !replaced.has(nameOf(seed)))
    .map((seed) => (namingTargets.has(seed.target) ? inMadeUpProvince(seed) : seed))
  return {
    seeds: [...kept, ...demo.seeds],
    problems: [
      ...starter.problems,
      ...demo.problems.map((problem) => ({ ...problem, file: path.join('demo', problem.file) })),
    ],
  }
}

const nameOf = ({ target, slug }: Seed) => `${target}/${slug}`

function inMadeUpProvince(seed: Seed): Seed {
  // What a unit of the real province says of a procedure is said by nobody here.
  const { localNotes: _, ...data } = seed.data
  const text = JSON.stringify(data).replace(realName, madeUpName)
  return { ...seed, data: JSON.parse(text) as Seed['data'] }
}
