import { createClient } from '@libsql/client'
import { bucketCount, indicatorKinds } from '@chung-tay/shared/scam-check'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { createLocalReq, getPayload } from 'payload'
import { placeIndicator } from '../../cms/src/scam-check/indicators/place-indicator'
import { writeBuckets } from '../../cms/src/scam-check/buckets/write-buckets'
import { atomically } from '../../cms/src/platform/database/atomically'

/**
 * `DATA_DIR=… tsx bench/lib/fill-scam-list.ts <count>`: lists that many made-up telephone numbers in a
 * copy of a database, makes the buckets with the service's own code, and prints how long that took (s).
 */
const count = Number(process.argv[2])
const rowsAtOnce = 5000

const database = createClient({
  url: `file:${path.join(process.env.DATA_DIR ?? '', 'chung-tay.db')}`,
})
for (let at = 0; at < count; at += rowsAtOnce) {
  const numbers = Array.from(
    { length: Math.min(rowsAtOnce, count - at) },
    (_, index) => `09${String(at + index).padStart(8, '0')}`,
  )
  const rows = await Promise.all(
    numbers.map(async (value) => ({ value, ...(await placeIndicator({ kind: 'phone', value }))! })),
  )
  await database.batch(
    rows.map(({ value, canonical, bucket, digests }) => ({
      sql: `INSERT INTO scam_indicators
        (id, kind, value, form, source, evidence, confirmed_on, state, canonical, bucket, digests)
        VALUES (?, 'phone', ?, 'police', 'police', 'Số liệu đo', '2026-11-20T12:00:00.000Z', 'listed', ?, ?, ?)`,
      args: [randomUUID(), value, canonical, bucket, digests],
    })),
    'write',
  )
}
database.close()

const { default: config } = await import('../../cms/src/payload.config')
const payload = await getPayload({ config })
const keys = indicatorKinds.flatMap((kind) =>
  Array.from(
    { length: bucketCount },
    (_, prefix) => `${kind}/${prefix.toString(16).padStart(3, '0')}`,
  ),
)
const began = performance.now()
const req = await createLocalReq({}, payload)
// In one transaction, as every decision of staff is.
await atomically(req, () => writeBuckets(req, keys))
console.log(`built ${((performance.now() - began) / 1000).toFixed(3)}`)
process.exit(0)
