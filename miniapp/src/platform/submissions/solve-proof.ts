import { solveChallenge, type Challenge, type Solution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import { within } from '../within'
import { SubmissionError } from './submission-error'

/** Old phones need some seconds; a worker that says nothing for so long never will. */
const patienceMs = 60_000

/**
 * Solves a challenge of the server and gives the `Altcha` header's value. Works in a worker, so that
 * the page stays responsive; on this thread where workers are not to be had (Zalo loads the app's
 * files from another origin).
 * @throws SubmissionError PROOF_FAILED when no solution was found in time.
 */
export async function solveProof(challenge: unknown): Promise<string> {
  const solution = (await inWorker(challenge as Challenge)) ?? (await here(challenge as Challenge))
  if (!solution) {
    throw new SubmissionError('PROOF_FAILED', 'Máy chưa kiểm tra xong. Hãy thử lại.')
  }
  return btoa(JSON.stringify({ challenge, solution }))
}

function here(challenge: Challenge): Promise<Solution | null> {
  return solveChallenge({ challenge, deriveKey })
}

async function inWorker(challenge: Challenge): Promise<Solution | undefined> {
  if (typeof Worker === 'undefined') return undefined
  try {
    const worker = new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module' })
    try {
      return await within(patienceMs, () => answerOf(worker, challenge))
    } finally {
      worker.terminate()
    }
  } catch {
    return undefined
  }
}

function answerOf(worker: Worker, challenge: Challenge): Promise<Solution> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Solution | null>) =>
      data ? resolve(data) : reject(new Error('no solution'))
    worker.onerror = () => reject(new Error('worker failed'))
    worker.postMessage(challenge)
  })
}
