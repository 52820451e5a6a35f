import { parentPort, workerData } from 'node:worker_threads'
import { readFile } from '../read/read-file'
import { brokenFile, TableProblem } from '../table-problem'
import { writeXlsx } from '../write/xlsx'
import type { Answers, Job } from './jobs'
import { packTable } from './packed-table'

type Answer = { done: Answers[Job['kind']] } | { problem: string }

/** The thread that reads and writes tables: one job, one answer, then it ends. */
async function work(job: Job): Promise<Answer> {
  if (job.kind === 'write') return { done: await writeXlsx(job.sheets) }
  try {
    return { done: packTable(await readFile(job.bytes)) }
  } catch (error) {
    if (error instanceof TableProblem) return { problem: error.message }
    // What nobody thought of is the file's fault for whoever sent it, and ours in the log.
    console.error('A table could not be read:', error)
    return { problem: brokenFile().message }
  }
}

void work(workerData as Job).then((answer) => {
  const pieces = 'done' in answer && 'pieces' in answer.done ? answer.done.pieces : []
  parentPort?.postMessage(
    answer,
    pieces.map(({ buffer }) => buffer as ArrayBuffer),
  )
})
