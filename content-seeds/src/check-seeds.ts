import type { Field, SanitizedConfig } from 'payload'
import { checkSteps } from './check-steps'
import type { Seed, SeedProblem } from './read-seeds'
import { seedReferences, seedSchema } from './seed-schema'

/** Fields of every collection and global a seed may name. */
export function targetFields(config: SanitizedConfig): Map<string, readonly Field[]> {
  return new Map([
    ...config.collections.map(({ slug, fields }) => [slug as string, fields] as const),
    ...config.globals.map(({ slug, fields }) => [slug as string, fields] as const),
  ])
}

/** Checks shape, uniqueness and references of all seeds together. An empty list means they are sound. */
export function checkSeeds(seeds: readonly Seed[], config: SanitizedConfig): SeedProblem[] {
  const fieldsOf = targetFields(config)
  const known = new Set(seeds.map(({ target, slug }) => `${target}/${slug}`))
  const seen = new Map<string, Seed>()
  const problems: SeedProblem[] = []

  for (const seed of seeds) {
    const report = (path: readonly PropertyKey[], message: string) =>
      problems.push({
        file: seed.file,
        line: seed.lineAt(path),
        path: path.map(String).join('.'),
        message,
      })
    const fields = fieldsOf.get(seed.target)
    if (!fields) {
      report([], `there is no collection "${seed.target}"`)
      continue
    }
    const result = seedSchema(fields).safeParse(seed.data)
    for (const issue of result.error?.issues ?? []) report(issue.path, issue.message)

    const name = `${seed.target}/${seed.slug}`
    const twin = seen.get(name)
    if (twin)
      report(['slug'], `"${seed.slug}" is already used in ${twin.file}:${twin.lineAt(['slug'])}`)
    else seen.set(name, seed)

    for (const { to, slug, path } of seedReferences(fields, seed.data)) {
      if (!known.has(`${to}/${slug}`)) report(path, `no ${to} has the slug "${slug}"`)
    }
  }
  return [...problems, ...checkSteps(seeds)]
}

/** A problem as one line that editors turn into a link. */
export function formatProblem({ file, line, path, message }: SeedProblem): string {
  return `content-seeds/${file}:${line} ${path ? `${path}: ` : ''}${message}`
}
