import {
  bucketPrefix,
  canonicalize,
  digestBytes,
  expressionDigest,
  type Asked,
} from '@chung-tay/shared/scam-check'

/** Where an entry stands: its one way of writing, its bucket, and its digests in hexadecimal. */
export type Placed = { canonical: string; bucket: string; digests: string }

/** Undefined when the value is nothing of its kind. */
export async function placeIndicator(asked: Asked): Promise<Placed | undefined> {
  const canonical = canonicalize(asked)
  if (!canonical) return undefined
  // An entry is listed under exactly what it says; only accounts also stand under their bare number.
  const texts = asked.kind === 'account' ? canonical.expressions : [canonical.text]
  const digests = await Promise.all(texts.map((text) => expressionDigest(asked.kind, text)))
  return {
    canonical: `${asked.kind}:${canonical.text}`,
    bucket: `${asked.kind}/${await bucketPrefix(asked.kind, canonical.place)}`,
    digests: digests
      .map((digest) => Buffer.from(digest.subarray(0, digestBytes)).toString('hex'))
      .join(','),
  }
}
