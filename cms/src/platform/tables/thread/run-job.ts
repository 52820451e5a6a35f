import { Worker } from 'node:worker_threads'
import { BusyError, createMutex } from '../../database/mutex'
import { RequestError } from '../../http'
import { maxHeapMb, maxReadingMs, maxWaitingMs } from '../limits'
import { TableProblem, tooLarge, tooSlow } from '../table-problem'
import type { Answers, Job } from './jobs'

/** One at a time, so that whoever sends many files takes one processor at most. */
const turns = createMutex()

/**
 * Reads or writes a table in a thread of its own, within limits of memory and time: the service
 * answers others meanwhile, and a file made to stop it stops the thread alone.
 * @throws RequestError 400 for a file that cannot be read or costs too much, 503 when too many wait
 */
export async function runJob<Kind extends keyof Answers>(
  job: Extract<Job, { kind: Kind }>,
): Promise<Answers[Kind]> {
  const giveBack = await turns.acquire(maxWaitingMs).catch((error: unknown) => {
    throw error instanceof BusyError ? tooManyWait() : error
  })
  try {
    return await runThread<Answers[Kind]>(job)
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error
    throw new RequestError({ status: 400, code: 'FILE_REFUSED', message: error.message })
  } finally {
    giveBack()
  }
}

async function runThread<T>(job: Job): Promise<T> {
  const thread = new Worker(programFile(), {
    workerData: job,
    // What the service itself was started with (a loader of TypeScript) is not needed here.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
  })
  const timer = setTimeout(() => void thread.terminate(), maxReadingMs)
  try {
    const answer = await new Promise<{ done: T } | { problem: string }>((resolve, reject) => {
      thread.once('message', resolve)
      thread.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : error),
      )
      // Only the timer ends it without an answer.
      thread.once('exit', () => reject(tooSlow()))
    })
    if ('problem' in answer) throw new TableProblem(answer.problem)
    return answer.done
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}

/**
 * The program of the thread, a file of its own beside Next's build. `server.ts` tells its place: written
 * here, Next would put a copy of the file as it was before the build into its bundle, and run that.
 */
function programFile(): string {
  const file = process.env.TABLE_THREAD
  if (!file)
    throw new Error('TABLE_THREAD is missing: only a service started by server.ts reads tables')
  return file
}

const tooManyWait = () =>
  new RequestError({
    status: 503,
    message: 'Đang có nhiều tệp chờ xử lý. Hãy chờ một phút rồi thử lại.',
    headers: { 'Retry-After': '60' },
  })
