import { storedDay } from '@chung-tay/shared/calendar'
import {
  bucketPrefix,
  canonicalize,
  expressionDigest,
  findInBucket,
  type Asked,
} from '@chung-tay/shared/scam-check'
import { randomInt } from 'node:crypto'
import { expect, inject } from 'vitest'
import type { Api } from '../platform/testing/api'
import type { IndicatorRow } from '@chung-tay/shared/scam-check/contract'

/** A mobile number nobody else in the run is likely to have. */
export const someNumber = () => `091${String(randomInt(10 ** 7)).padStart(7, '0')}`

export const indicator = (more: Partial<IndicatorRow> = {}): IndicatorRow => ({
  kind: 'phone',
  value: someNumber(),
  form: 'police',
  source: 'police',
  confirmedOn: '2026-11-20',
  expiresOn: '2027-11-20',
  evidence: 'Biên bản kiểm thử',
  ...more,
})

/** Proposes an indicator and gives its id. */
export async function propose(staff: Api, more: Partial<IndicatorRow> = {}) {
  const row = indicator(more)
  const { status, body } = await staff.post('/api/scam-indicators', {
    ...row,
    confirmedOn: storedDay(row.confirmedOn),
    expiresOn: row.expiresOn && storedDay(row.expiresOn),
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return { id: body.doc.id as string, value: row.value }
}

export async function decide(staff: Api, ids: string[], decision: 'list' | 'reject' = 'list') {
  return staff.post('/api/scam-indicators/review', { ids, decision })
}

/** The answer as it comes over the wire. */
export async function bucketOf(asked: Asked) {
  const prefix = await bucketPrefix(asked.kind, canonicalize(asked)!.place)
  const response = await fetch(`${inject('serviceUrl')}/api/scam-check/${asked.kind}/${prefix}`)
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
}

/** What a phone finds out about something. */
export async function lookUp(asked: Asked) {
  const { bytes } = await bucketOf(asked)
  const { expressions } = canonicalize(asked)!
  const digests = await Promise.all(expressions.map((text) => expressionDigest(asked.kind, text)))
  return findInBucket(bytes, digests)
}
