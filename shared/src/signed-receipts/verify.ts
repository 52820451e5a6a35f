import { ed25519 } from '@noble/curves/ed25519.js'
import { base64urlnopad } from '@scure/base'
import type { PublishedKey, ReceiptVerdict } from './contract'
import { contentHash, keyName, receiptKinds, receiptType, type Statement } from './format'
import { readOpening, readReceipt } from './saved-text'

type Keys = readonly Pick<PublishedKey, 'kid' | 'x' | 'withdrawnAt' | 'why'>[]

const nothing = {
  statement: null,
  kid: null,
  content: 'none',
  withdrawnAt: null,
  why: null,
} as const

/**
 * Judges a receipt by the published keys, alone or within the text it was saved in: the same code in the
 * browser and on the server. Words around it count for nothing; only what was signed is given back.
 */
export function verifyReceipt(text: string, keys: Keys): ReceiptVerdict {
  const receipt = readReceipt(text)
  if (!receipt) return { verdict: 'unreadable', ...nothing }
  const [header = '', payload = '', signature = ''] = receipt.split('.')
  const { alg, typ, kid } = readPart(header) ?? {}
  const key = keys.find((each) => each.kid === kid && keyName(each.x) === kid)
  if (alg !== 'EdDSA' || typ !== receiptType || !key) return { verdict: 'foreign', ...nothing }
  const statement = isSigned(`${header}.${payload}`, signature, key.x) && readStatement(payload)
  if (!statement) return { verdict: 'altered', ...nothing, kid: key.kid }
  const opening = readOpening(text)
  const content = !opening ? 'none' : isOpenedBy(statement, opening) ? 'matches' : 'differs'
  const { withdrawnAt, why } = key
  const verdict = withdrawnAt ? 'withdrawn' : content === 'differs' ? 'altered' : 'true'
  return { verdict, statement, kid: key.kid, content, withdrawnAt, why }
}

function isSigned(text: string, signature: string, x: string): boolean {
  try {
    // As RFC 8032 writes it, without the laxer points of ZIP 215: one receipt has one signature.
    return ed25519.verify(
      base64urlnopad.decode(signature),
      new TextEncoder().encode(text),
      base64urlnopad.decode(x),
      { zip215: false },
    )
  } catch {
    // Bytes that are no signature at all.
    return false
  }
}

function isOpenedBy({ hash }: Statement, opening: { salt: string; content: string }): boolean {
  try {
    return contentHash(opening) === hash
  } catch {
    return false
  }
}

function readStatement(part: string): Statement | undefined {
  const { v, kind, ref, at, hash } = readPart(part) ?? {}
  const isKind = receiptKinds.some((known) => known === kind)
  const isWhole = [ref, at, hash].every((field) => typeof field === 'string')
  return v === 1 && isKind && isWhole ? ({ v, kind, ref, at, hash } as Statement) : undefined
}

function readPart(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(base64urlnopad.decode(part)),
    )
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
