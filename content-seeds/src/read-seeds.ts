import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { LineCounter, isNode, parseDocument, type Document } from 'yaml'

/** One document of starter content, as written in its file. */
export type Seed = {
  /** Slug of the collection or global it belongs to. */
  target: string
  slug: string
  data: Record<string, unknown>
  /** File name relative to the seeds' folder. */
  file: string
  /** Line (from 1) on which the value at a path inside the document stands. */
  lineAt: (path: readonly PropertyKey[]) => number
}

export type SeedProblem = { file: string; line: number; path: string; message: string }

/** The starter content; other sets lie in folders of their own inside it. */
export const seedsDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Reads every `<feature>/<name>.<collection>.yaml`. What does not parse comes back as a problem. */
export async function readSeeds(
  dir = seedsDir,
): Promise<{ seeds: Seed[]; problems: SeedProblem[] }> {
  const seeds: Seed[] = []
  const problems: SeedProblem[] = []
  for (const feature of await subfolders(dir)) {
    for (const name of (await readdir(path.join(dir, feature))).sort()) {
      const target = /\.([a-z-]+)\.yaml$/.exec(name)?.[1]
      if (!target) continue
      const file = path.join(feature, name)
      const parsed = parseSeedFile({
        file,
        target,
        text: await readFile(path.join(dir, file), 'utf8'),
      })
      seeds.push(...parsed.seeds)
      problems.push(...parsed.problems)
    }
  }
  return { seeds, problems }
}

type SeedFile = { file: string; target: string; text: string }

export function parseSeedFile({ file, target, text }: SeedFile): {
  seeds: Seed[]
  problems: SeedProblem[]
} {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const problems = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    path: '',
    message: error.message.split('\n')[0] ?? 'cannot be read',
  }))
  if (problems.length > 0) return { seeds: [], problems }
  const content: unknown = document.toJS()
  const items = Array.isArray(content) ? content : [content]
  const seeds = items.map((data: Record<string, unknown>, index): Seed => {
    const prefix = Array.isArray(content) ? [index] : []
    return {
      target,
      slug: typeof data?.slug === 'string' ? data.slug : target,
      data,
      file,
      lineAt: (inside) => lineOf({ document, lines, path: [...prefix, ...inside] }),
    }
  })
  return { seeds, problems }
}

type Place = { document: Document; lines: LineCounter; path: PropertyKey[] }

function lineOf({ document, lines, path: wanted }: Place): number {
  // A missing key has no place of its own: the nearest thing around it is named.
  for (let length = wanted.length; length >= 0; length -= 1) {
    const node = document.getIn(wanted.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

const noFeatures = new Set(['src', 'node_modules', 'demo'])

async function subfolders(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && !noFeatures.has(entry.name))
    .map((entry) => entry.name)
    .sort()
}
