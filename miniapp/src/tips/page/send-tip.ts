import type { TipReceipt, TipSubmission } from '@chung-tay/shared/tips/contract'
import { cleanWriting, cleanWrittenLine } from '@chung-tay/shared/text'
import { base64 } from '@scure/base'
import {
  deriveReceiptKeys,
  headOf,
  letterFormat,
  makeReceipt,
  recipientsFor,
  sealHead,
  sealLetter,
  type Letter,
  type ReceiptKeys,
} from '@chung-tay/shared/tips'
import { ApiError, submit } from './api'
import { crimeLabel, questionsFor } from './crimes'
import { keepTrying, type Patience } from './keep-trying'
import { loadKeys } from './load-page'
import { emptyAnswer, type Draft } from './model'
import { randomUuid } from './random'
import { bytesToSend, sendFiles, type SentFile } from './send-files'

export type Progress = { part: number; words: string }
export type Sent = {
  receipt: string
  keys: ReceiptKeys
  reference: string
  /** What the server signed; null where it signs nothing. */
  signedReceipt: TipReceipt['signedReceipt']
}

type Options = { draft: Draft; patience: Patience; onProgress: (progress: Progress) => void }

const maxRounds = 3
/** What deriving and the letter count beside the bytes of files, so that the bar moves evenly. */
const letterWeight = 100_000

/**
 * Seals a tip and sends it. The receipt is made here and is worth nothing until the server has
 * acknowledged the tip, so it is given back only then.
 * @throws ApiError, KeyListError
 */
export async function sendTip({ draft, patience, onProgress }: Options): Promise<Sent> {
  onProgress({ part: 0, words: 'Đang tạo mã và khóa trên máy bạn' })
  const receipt = makeReceipt()
  const keys = await deriveReceiptKeys(receipt)
  const total = bytesToSend(draft.files) + letterWeight
  const onSent = (bytes: number) =>
    onProgress({ part: bytes / total, words: 'Đang mã hóa và gửi tệp' })
  for (let round = 1; ; round += 1) {
    try {
      const answer = await sendRound({ draft, patience, onSent, onProgress, keys })
      const { reference, signedReceipt } = answer
      return { receipt, keys, reference, signedReceipt }
    } catch (error) {
      // Between reading the list and storing, a key came or went: seal everything again.
      const isStale = error instanceof ApiError && error.code === 'KEYS_CHANGED'
      if (!isStale || round === maxRounds) throw error
    }
  }
}

type Round = Options & { keys: ReceiptKeys; onSent: (bytes: number) => void }

async function sendRound({ draft, patience, onSent, onProgress, keys }: Round) {
  const entries = await keepTrying(loadKeys, patience)
  const recipients = recipientsFor(entries, draft.unit)
  if (recipients.length === 0) {
    throw new ApiError(
      'NO_KEYS',
      'Đơn vị này hiện chưa nhận tin mã hóa. Hãy chọn đơn vị khác.',
      false,
    )
  }
  const files = await sendFiles({ files: draft.files, recipients, patience, onSent })
  onProgress({ part: 0.97, words: 'Đang mã hóa và gửi nội dung' })
  const { header, payload } = await sealLetter(reportOf(draft, keys, files), recipients)
  const body: TipSubmission = {
    format: 1,
    unit: draft.unit,
    box: keys.box,
    verifier: keys.verifier,
    head: sealHead(keys.memoKey, headOf(entries)),
    letter: { header, payload: base64.encode(payload) },
    files: files.map(({ name, token }) => ({ name, token })),
  }
  const text = JSON.stringify(body)
  const key = randomUuid()
  return keepTrying(() => submit<TipReceipt>('/api/tips/submissions', key, text), patience)
}

const given = cleanWrittenLine

function reportOf(draft: Draft, keys: ReceiptKeys, files: readonly SentFile[]): Letter {
  const { mode, name, contact, unit, crime, answers } = draft
  const isNamed = mode === 'named'
  return {
    format: letterFormat,
    kind: 'report',
    sentAt: new Date().toISOString(),
    thread: keys.thread,
    sender: {
      recipient: keys.recipient,
      ...(isNamed && given(name) ? { name: given(name) } : {}),
      ...(isNamed && given(contact) ? { contact: given(contact) } : {}),
    },
    unit,
    crime: crimeLabel(crime),
    answers: questionsFor(crime).map(({ id, question }) => {
      const { text, isUnknown } = answers[id] ?? emptyAnswer
      // Nothing invisible leaves the phone: it may mark whose copy a pasted text was.
      return { question, answer: isUnknown ? null : cleanWriting(text) || null }
    }),
    files: files.map(({ letterFile }) => letterFile),
  }
}
