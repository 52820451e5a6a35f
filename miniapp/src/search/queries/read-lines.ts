/** A query as people type it, the kind of difficulty it stands for, and the slugs that answer it. */
export type WantedQuery = { kind: string; query: string; slugs: string[] }

/** Reads lines `query | slug, slug` under lines that name their kind. Any of the slugs is an answer. */
export function readLines(lines: string): WantedQuery[] {
  const read: WantedQuery[] = []
  let kind = ''
  for (const line of lines.trim().split('\n')) {
    const [query = '', slugs] = line.split(' | ')
    if (slugs === undefined) kind = line
    else read.push({ kind, query, slugs: slugs.split(', ') })
  }
  return read
}
