import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { localPayload } from '../testing/local-payload'
import { storeOnce } from './store-once'

let payload: Payload
let req: PayloadRequest

beforeAll(async () => {
  ;({ payload, req } = await localPayload())
})

const draw = () => `PA-000000-${randomUUID().slice(0, 5)}`

async function storeCase(reference: string) {
  const now = new Date().toISOString()
  const made = await payload.create({
    collection: 'feedback-cases',
    req,
    data: {
      reference,
      codeHash: randomUUID(),
      kind: 'app-idea',
      state: 'received',
      priority: 'normal',
      text: 'Gửi để thử hai mã trùng nhau.',
      forwardBy: now,
      answerBy: now,
    },
  })
  return { reference: made.reference }
}

const once = (references: string[], key: string = randomUUID()) => ({
  req,
  route: 'test/store-once',
  key,
  content: key,
  store: () => storeCase(references.shift() ?? 'none left'),
})

test('a reference that exists is drawn again', async () => {
  const taken = draw()
  const free = draw()
  await storeOnce(once([taken]))
  const second = await storeOnce(once([taken, free]))
  expect(second).toEqual({ answer: { reference: free }, isNew: true })
})

test('the same key is stored once and gets the first answer, other content is refused', async () => {
  const key = randomUUID()
  const first = draw()
  expect(await storeOnce(once([first], key))).toEqual({ answer: { reference: first }, isNew: true })
  const again = await storeOnce(once([draw()], key))
  expect(again).toEqual({ answer: { reference: first }, isNew: false })
  await expect(storeOnce({ ...once([draw()], key), content: 'other' })).rejects.toMatchObject({
    body: { code: 'IDEMPOTENCY_KEY_REUSED' },
  })
})
