import { createHash } from 'node:crypto'
import type { ResultsEntry, ResultsHead } from '@chung-tay/shared/quiz/results/contract'

type Writing = {
  head: ResultsHead
  entries: AsyncIterable<ResultsEntry>
  /** Takes the next part of the file. */
  write: (part: string) => Promise<void>
}

/**
 * Writes a results file part by part: the head, an entry a line, and as its last field the SHA-256 of
 * every byte before.
 */
export async function writeResults({ head, entries, write }: Writing) {
  const hash = createHash('sha256')
  const add = (part: string) => {
    hash.update(part)
    return write(part)
  }
  await add(`{\n"head": ${JSON.stringify(head)},\n"entries": [\n`)
  let count = 0
  for await (const entry of entries) {
    await add(`${count === 0 ? '' : ',\n'}${JSON.stringify(entry)}`)
    count += 1
  }
  await add('\n],\n')
  const sha256 = hash.digest('hex')
  await write(`"sha256": "${sha256}"\n}\n`)
  return { sha256, entries: count }
}
