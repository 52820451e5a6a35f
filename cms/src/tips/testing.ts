import {
  deriveReceiptKeys,
  headOf,
  letterFormat,
  makeReceipt,
  recipientsFor,
  sealHead,
  sealLetter,
  type KeyEntry,
  type Letter,
  type ReceiptKeys,
} from '@chung-tay/shared/tips'
import { stranger, type Api } from '../platform/testing/api'
import { submit } from '../platform/testing/submit'
import type { TipBox, TipSubmission } from '@chung-tay/shared/tips/contract'

export type SentTip = { receipt: string; keys: ReceiptKeys; thread: string; body: TipSubmission }

export async function publishedKeys(): Promise<KeyEntry[]> {
  return (await stranger().get('/api/tips/keys')).body.entries as KeyEntry[]
}

/** A tip as the page makes it, not yet sent. */
export async function someTip(
  unit: string,
  { text = 'Có người bán ma túy ở ngõ 12.', more = {} as Partial<TipSubmission> } = {},
): Promise<SentTip> {
  const entries = await publishedKeys()
  const receipt = makeReceipt()
  const keys = await deriveReceiptKeys(receipt)
  const { thread } = keys
  const letter = await sealed(
    {
      format: letterFormat,
      kind: 'report',
      sentAt: new Date().toISOString(),
      thread,
      sender: { recipient: keys.recipient },
      unit,
      crime: 'Ma túy',
      answers: [{ question: 'Chuyện gì đã xảy ra?', answer: text }],
      files: [],
    },
    recipientsFor(entries, unit),
  )
  const { box, verifier, memoKey } = keys
  const head = sealHead(memoKey, headOf(entries))
  const body: TipSubmission = { format: 1, unit, box, verifier, head, letter, files: [], ...more }
  return { receipt, keys, thread, body }
}

/** A letter as it travels. */
export async function sealed(letter: Letter, recipients: readonly string[]) {
  const { header, payload } = await sealLetter(letter, recipients)
  return { header, payload: Buffer.from(payload).toString('base64') }
}

export async function sendTip(unit: string, options?: Parameters<typeof someTip>[1]) {
  const tip = await someTip(unit, options)
  const answer = await submit('/api/tips/submissions', tip.body)
  if (answer.status !== 201) throw new Error(`No tip: ${JSON.stringify(answer.body)}`)
  return { ...tip, reference: answer.body.reference as string }
}

export async function openBox({ keys }: Pick<SentTip, 'keys'>, api: Api = stranger()) {
  const { box, verifier } = keys
  const answer = await api.post('/api/tips/box', { box, verifier })
  return { status: answer.status, body: answer.body as TipBox }
}
