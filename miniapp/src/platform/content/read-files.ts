import { bucketOf, type ContentFiles } from './content-manifest'
import { queryTarget } from '@chung-tay/shared/content/query-target'

/**
 * Answers a content query from the snapshot's files. Undefined when they do not hold it: the
 * document may be newer than the snapshot.
 * @throws when a file cannot be loaded
 */
export async function readFiles(files: ContentFiles, path: string): Promise<unknown> {
  const target = queryTarget(path)
  if (!target) return undefined
  const { named } = files
  if (target.kind === 'settings')
    return files.load(named?.settings ?? (await files.manifest()).settings)
  if (target.kind === 'list')
    return joinParts(
      files,
      named?.lists?.[target.name] ?? (await files.manifest()).lists[target.name],
    )
  const buckets = (await files.manifest()).details[target.name]
  const file = buckets[bucketOf(target.slug, buckets.length)]
  if (!file) return undefined
  const documents = (await files.load(file)) as Record<string, unknown>
  return Object.prototype.hasOwnProperty.call(documents, target.slug)
    ? documents[target.slug]
    : undefined
}

/** Puts a list together from its files. */
export async function joinParts(files: ContentFiles, names: readonly string[]): Promise<unknown[]> {
  const parts = await Promise.all(names.map((name) => files.load(name)))
  return parts.flat()
}
