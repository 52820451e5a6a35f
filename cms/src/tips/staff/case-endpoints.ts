import { Readable } from 'node:stream'
import type { Endpoint, PayloadRequest } from 'payload'
import { isDocumentId } from '../../platform/database/is-document-id'
import { staffEndpoint } from '../../platform/http'
import { atomically } from '../../platform/database/atomically'
import { notFound } from '../../platform/http'
import { filePayload } from '../file-store'
import { keyEntries } from '../key-list'
import { addAudit } from './audit'
import { asNamed, findTip, partsOf, tipUnit } from './find-tip'
import { presentTip } from './queue-endpoint'
import { hasStaleReaders } from './stale-keys'
import { unitsById } from './units'
import { handlesTips } from './who'

/** `GET /api/tips/staff/cases/:id`: everything sealed of one tip, except the bytes of files. Logged. */
const caseEndpoint = staffEndpoint({
  method: 'get',
  path: '/tips/staff/cases/:id',
  isAllowed: handlesTips,
  answer: describeCase,
})

export type TipCase = Awaited<ReturnType<typeof describeCase>>
export type CasePart = TipCase['parts'][number]

async function describeCase(req: PayloadRequest) {
  const tip = await findTip(req)
  const [parts, entries, units] = await Promise.all([
    partsOf(req, tip.id),
    keyEntries(req),
    unitsById(req),
  ])
  const unit = units.get(tipUnit(tip))
  await atomically(req, () =>
    addAudit(req, { action: 'opened', unit: tipUnit(tip), tip: asNamed(tip) }),
  )
  return {
    ...presentTip(tip, req.user!.id),
    unitSlug: unit?.slug ?? '',
    unitName: unit?.name ?? '',
    parts: parts.map((part) => ({
      id: part.id,
      kind: part.kind,
      author: part.author,
      order: part.order,
      at: part.createdAt,
      header: part.header,
      formerHeaders: (part.formerHeaders as { header: string }[] | null | undefined)?.map(
        ({ header }) => header,
      ),
      payload: part.payload ?? null,
      name: part.name,
      size: part.size,
      isStale: hasStaleReaders(entries, unit?.slug ?? '', part.keySeq),
    })),
  }
}

/** `GET /api/tips/staff/cases/:id/files/:part`: the sealed bytes of a file, without its header. Logged. */
const fileEndpoint = staffEndpoint({
  method: 'get',
  path: '/tips/staff/cases/:id/files/:part',
  isAllowed: handlesTips,
  answer: async (req) => {
    const tip = await findTip(req)
    const id = String(req.routeParams?.part ?? '')
    if (!isDocumentId(id)) throw notFound()
    const part = (await partsOf(req, tip.id)).find((each) => each.id === id)
    if (!part || part.kind !== 'file') throw notFound()
    await atomically(req, () =>
      addAudit(req, { action: 'file-opened', unit: tipUnit(tip), tip: asNamed(tip) }),
    )
    return new Response(Readable.toWeb(Readable.from(filePayload(part.name))) as BodyInit, {
      headers: { 'Content-Type': 'application/octet-stream', 'Cache-Control': 'no-store' },
    })
  },
})

export const caseEndpoints: Endpoint[] = [caseEndpoint, fileEndpoint]
