import path from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import known from './test-seconds.json' with { type: 'json' }

const seconds: Record<string, number> = known

/** Under which name the table has a test file: on a database server it takes another time. */
export const nameInTable = (file: string, databaseUrl = process.env.TEST_DATABASE_URL): string =>
  databaseUrl ? `${file} on a server` : file

/** What a file takes that is not in the table. */
const usual = 5

/** Deals test files out to shards so that all of them end at about the same time. */
export class BalancedSequencer extends BaseSequencer {
  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { index, count } = this.ctx.config.shard ?? { index: 1, count: 1 }
    const root = this.ctx.config.root
    const cost = ({ moduleId }: TestSpecification) => {
      const file = path.relative(root, moduleId)
      return seconds[nameInTable(file)] ?? seconds[file] ?? usual
    }
    return deal(files, count, cost)[index - 1]!
  }
}

/** The longest first, each to whoever has least; the same files are dealt the same way in every shard. */
export function deal<T extends { moduleId: string }>(
  files: readonly T[],
  count: number,
  cost: (file: T) => number,
): T[][] {
  const hands = Array.from({ length: count }, () => ({ total: 0, files: [] as T[] }))
  const order = [...files].sort((a, b) => cost(b) - cost(a) || (a.moduleId < b.moduleId ? -1 : 1))
  for (const file of order) {
    const least = hands.reduce((a, b) => (b.total < a.total ? b : a))
    least.files.push(file)
    least.total += cost(file)
  }
  return hands.map(({ files: dealt }) => dealt)
}
