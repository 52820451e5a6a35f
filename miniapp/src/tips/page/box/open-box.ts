import { cleanWriting } from '@chung-tay/shared/text'
import type { TipBox, TipMessage } from '@chung-tay/shared/tips/contract'
import { base64 } from '@scure/base'
import {
  headOf,
  isOwnHead,
  letterFormat,
  listProblem,
  openLetter,
  recipientsFor,
  sealLetter,
  type KeyEntry,
  type ReceiptKeys,
} from '@chung-tay/shared/tips'
import { ApiError, postJson, submit } from '../api'
import { keepTrying, type Patience } from '../keep-trying'
import { loadKeys } from '../load-page'
import type { DraftFile } from '../model'
import { randomUuid } from '../random'
import { sendFiles } from '../send-files'

export type ShownLetter = {
  order: number
  at: string
  from: 'me' | 'police'
  /** Undefined when it cannot be opened or was not made by somebody who knows the report. */
  text: string | undefined
  files: { title: string }[]
}

export type OpenBox = {
  box: TipBox
  letters: ShownLetter[]
  /** The list of keys no longer goes on from the one the tip was sealed with. */
  isListRewritten: boolean
}

/** Opens the box and reads what is in it. @throws ApiError, KeyListError */
export async function openBox(keys: ReceiptKeys): Promise<OpenBox> {
  const { box: id, verifier } = keys
  const [box, entries] = await Promise.all([
    postJson<TipBox>('/api/tips/box', { box: id, verifier }),
    loadKeys(),
  ])
  const isOurs = isOwnHead(keys.memoKey, box.head) && !listProblem(entries, box.head)
  const letters = await Promise.all(box.letters.map((letter) => readLetter(letter, keys)))
  return { box, letters, isListRewritten: !isOurs }
}

async function readLetter(
  { order, kind, at, header, payload }: TipBox['letters'][number],
  { identity, thread }: ReceiptKeys,
): Promise<ShownLetter> {
  const shown = { order, at, from: kind === 'reply' ? ('police' as const) : ('me' as const) }
  try {
    const letter = await openLetter({ header, payload: base64.decode(payload) }, identity)
    if (letter.kind === 'report') throw new Error('A report is no answer')
    const isTrue = letter.thread === thread && letter.kind === kind
    if (!isTrue) return { ...shown, text: undefined, files: [] }
    return { ...shown, text: letter.text, files: letter.files }
  } catch {
    return { ...shown, text: undefined, files: [] }
  }
}

type Message = {
  keys: ReceiptKeys
  /** Slug of the unit that handles the tip now. */
  unit: string
  text: string
  files: readonly DraftFile[]
  patience: Patience
  onSent: (bytes: number) => void
}

/** Seals another letter for the unit, and for its sender to read again. @throws ApiError, KeyListError */
export async function sendMessage(message: Message): Promise<void> {
  const { keys, unit, text, files, patience, onSent } = message
  const entries = await keepTrying(loadKeys, patience)
  const handlers = readersOf(entries, unit)
  const sent = await sendFiles({ files, recipients: handlers, patience, onSent })
  const sealed = await sealLetter(
    {
      format: letterFormat,
      kind: 'message',
      sentAt: new Date().toISOString(),
      thread: keys.thread,
      text: cleanWriting(text),
      files: sent.map(({ letterFile }) => letterFile),
    },
    [...handlers, keys.recipient],
  )
  const body: TipMessage = {
    box: keys.box,
    verifier: keys.verifier,
    unit,
    keySeq: headOf(entries).seq,
    letter: { header: sealed.header, payload: base64.encode(sealed.payload) },
    files: sent.map(({ name, token }) => ({ name, token })),
  }
  const key = randomUuid()
  const json = JSON.stringify(body)
  await keepTrying(() => submit('/api/tips/messages', key, json), patience)
}

function readersOf(entries: readonly KeyEntry[], unit: string): string[] {
  const readers = recipientsFor(entries, unit)
  if (readers.length > 0) return readers
  throw new ApiError(
    'NO_KEYS',
    'Đơn vị đang giữ tin tạm chưa có khóa nhận thêm. Hãy quay lại sau.',
    false,
  )
}
