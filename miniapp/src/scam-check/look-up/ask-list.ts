import { apiOrigin } from '../../platform/api-origin'
import { SubmissionError } from '../../platform/submissions'
import {
  bucketPrefix,
  expressionDigest,
  findInBucket,
  type Entry,
} from '@chung-tay/shared/scam-check/bucket'
import { canonicalize, type Canonical } from '@chung-tay/shared/scam-check/canonical'
import type { Asked, IndicatorKind } from '@chung-tay/shared/scam-check/kinds'

/** What the list says of something; `expression` is under what it stands. */
export type Finding = (Entry & { expression: string; isExact: boolean }) | undefined

const timeoutMs = 20_000

/**
 * Looks something up in the list. The server is asked for one of 4,096 parts and learns no more; the
 * comparison happens here. Call it when the person asks, never while they type.
 * @throws SubmissionError OFFLINE, UNREADABLE, or the server's
 */
export async function askList(asked: Asked): Promise<Finding> {
  const canonical = canonicalize(asked)
  if (!canonical) throw new SubmissionError('UNREADABLE', 'Không đọc được. Hãy chép lại cho đúng.')
  const bytes = await bucket(asked.kind, await bucketPrefix(asked.kind, canonical.place))
  return compare(bytes, asked.kind, canonical)
}

/** Compares with every expression, on this machine. */
export async function compare(
  bytes: Uint8Array,
  kind: IndicatorKind,
  { expressions }: Canonical,
): Promise<Finding> {
  const digests = await Promise.all(expressions.map((text) => expressionDigest(kind, text)))
  const found = findInBucket(bytes, digests)
  if (!found) return undefined
  const { index, ...entry } = found
  return { ...entry, expression: expressions[index] ?? '', isExact: index === 0 }
}

async function bucket(kind: IndicatorKind, prefix: string): Promise<Uint8Array> {
  // Nothing of it is kept: what lay in the browser's cache would tell what was asked.
  const address = `${apiOrigin}/api/scam-check/${kind}/${prefix}`
  const { response, bytes } = await askWithin(timeoutMs, address, {
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  }).catch((cause: unknown) => {
    throw new SubmissionError(
      'OFFLINE',
      'Chưa kiểm tra được vì chưa kết nối được. Chưa rõ thì đừng chuyển tiền.',
      { cause },
    )
  })
  if (!response.ok) {
    throw new SubmissionError('UNKNOWN', 'Hệ thống đang bận. Hãy thử lại sau ít phút.', {
      status: response.status,
    })
  }
  return bytes
}

/** `AbortSignal.timeout` is younger than the phones this runs on. */
async function askWithin(ms: number, address: string, init: RequestInit) {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), ms)
  try {
    const response = await fetch(address, { ...init, signal: stop.signal })
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
  } finally {
    clearTimeout(timer)
  }
}
