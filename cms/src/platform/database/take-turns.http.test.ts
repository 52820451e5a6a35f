import { randomUUID } from 'node:crypto'
import { commitTransaction, initTransaction, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { localPayload } from '../testing/local-payload'

let payload: Payload
let req: PayloadRequest

beforeAll(async () => {
  ;({ payload, req } = await localPayload())
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const write = (marker: string, within?: PayloadRequest) =>
  payload.db.create({
    collection: 'submission-keys',
    data: { id: marker, fingerprint: marker, answer: {} },
    ...(within ? { req: within } : {}),
  })
const isStored = async (marker: string) =>
  Boolean(
    await payload.db.findOne({ collection: 'submission-keys', where: { id: { equals: marker } } }),
  )

/** Keeps a transaction of this process open, with something written in it, for a while. */
async function holdTransaction(ms: number, marker: string): Promise<void> {
  await initTransaction(req)
  await write(marker, req)
  await pause(ms)
  await commitTransaction(req)
}

test('a write outside a transaction waits for the one that is open', async () => {
  const [first, second] = [randomUUID(), randomUUID()]
  const held = holdTransaction(200, first)
  await pause(50)
  await write(second)
  await held
  expect([await isStored(first), await isStored(second)]).toEqual([true, true])
})
