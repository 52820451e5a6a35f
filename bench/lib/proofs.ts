import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Solves challenges in threads of their own, so that the measured process does nothing else meanwhile. */
const source = `
import { parentPort } from 'node:worker_threads'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
parentPort.on('message', async (challenge) => {
  const solution = await solveChallenge({ challenge, deriveKey })
  parentPort.postMessage(Buffer.from(JSON.stringify({ challenge, solution })).toString('base64'))
})`

/** `count` proofs of work for the service at `url`, each good for one request. */
export async function makeProofs(url: string, count: number): Promise<string[]> {
  const proofs: string[] = []
  let asked = 0
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(resolved())}`))
      const failed = new Promise<never>((_, reject) => worker.once('error', reject))
      try {
        while (asked < count) {
          asked += 1
          const challenge: unknown = await (await fetch(`${url}/api/altcha`)).json()
          proofs.push(
            await new Promise<string>((resolve, reject) => {
              worker.once('message', resolve)
              worker.postMessage(challenge)
              failed.catch(reject)
            }),
          )
        }
      } finally {
        await worker.terminate()
      }
    }),
  )
  return proofs
}

/** A module in a data: address has no folder, so its imports are given whole. */
function resolved(): string {
  return source.replace(
    /from '(altcha-lib[^']*)'/g,
    (_, name: string) => `from '${import.meta.resolve(name)}'`,
  )
}
