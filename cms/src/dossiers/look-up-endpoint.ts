import { toLocalDate } from '@chung-tay/shared/calendar'
import type { PayloadRequest } from 'payload'
import type { Dossier } from '@chung-tay/shared/payload-types'
import { invitationCode } from '../ratings'
import { isSameSecret } from '../platform/crypto/is-same-secret'
import { countUses, publicEndpoint, RequestError } from '../platform/http'
import {
  dossierViewSchema,
  lookUpSchema,
  type DossierView,
} from '@chung-tay/shared/dossiers/contract'
import { hashBirth, hashIdentity, hashNumber } from './look-up-keys'
import { noticeKey } from './tell-watchers'
import { dossierStates } from '@chung-tay/shared/dossiers/vocabulary'

const limits = [
  { name: 'dossier hour', limit: { points: 5, perSeconds: 3600 } },
  { name: 'dossier day', limit: { points: 20, perSeconds: 86_400 } },
] as const
const perClient = { points: 30, perSeconds: 3600 }

/**
 * `POST /api/dossiers/lookup`: how a dossier stands, for somebody who knows its number and four
 * digits of the identity number or the date of birth. A wrong answer and an unknown dossier do the
 * same work and read the same. Wrong guesses are limited for each dossier, existing or not.
 */
export const lookUpEndpoint = publicEndpoint({
  path: '/dossiers/lookup',
  method: 'post',
  summary: 'Look up a dossier',
  body: lookUpSchema,
  answers: { 200: { schema: dossierViewSchema, description: 'How it stands' } },
  limit: { points: 120, perSeconds: 3600 },
  needsProof: true,
  answer: async ({ req, body, client }) => {
    const numberHash = hashNumber(body.number)
    // Counted before looking, given back when right: guesses sent at once count too.
    const takeBack = await countUses([
      ...limits.map((each) => ({ ...each, key: numberHash })),
      { name: 'dossier client', key: client, limit: perClient },
    ])
    const { proof } = body
    const given =
      proof.kind === 'identity'
        ? hashIdentity(body.number, proof.digits)
        : hashBirth(body.number, proof.day)
    const found = await findDossier(req, numberHash)
    const kept = (proof.kind === 'identity' ? found?.identityHash : found?.birthHash) ?? ''
    const isRight = isSameSecret(kept || 'nothing', given)
    if (!found || !isRight) throw unknownDossier()
    await takeBack()
    return { ...present(await withNames(req, found)), noticeKey: noticeKey(numberHash) }
  },
})

/** What must be known to compare, and nothing more: a dossier that exists costs no more queries. */
async function findDossier(req: PayloadRequest, numberHash: string): Promise<Dossier | undefined> {
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { numberHash: { equals: numberHash } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  return docs[0]
}

function withNames(req: PayloadRequest, { id }: Dossier): Promise<Dossier> {
  return req.payload.findByID({
    collection: 'dossiers',
    id,
    depth: 1,
    overrideAccess: true,
    populate: {
      units: { name: true, slug: true, address: true },
      procedures: { title: true, slug: true },
    },
    req,
  })
}

function present(found: Dossier): Omit<DossierView, 'noticeKey'> {
  const state = dossierStates.find(({ value }) => value === found.state)
  const { unit, procedure } = found
  return {
    numberHint: found.numberHint,
    state: found.state,
    stateWords: state?.label ?? '',
    next: state?.next ?? '',
    receivedOn: found.receivedOn ? toLocalDate(found.receivedOn) : null,
    expectedOn: found.expectedOn ? toLocalDate(found.expectedOn) : null,
    note: found.note || null,
    unit:
      typeof unit === 'object'
        ? { name: unit.name, slug: unit.slug, address: unit.address ?? null }
        : { name: '', slug: '', address: null },
    procedure:
      typeof procedure === 'object' && procedure
        ? { title: procedure.title, slug: procedure.slug }
        : null,
    updatedAt: found.updatedAt,
    ratingCode:
      found.state === 'returned' ? invitationCode({ source: 'dossier', about: found.id }) : null,
  }
}

function unknownDossier(): RequestError {
  return new RequestError({
    status: 404,
    code: 'NO_SUCH_DOSSIER',
    message:
      'Không tìm thấy hồ sơ khớp với thông tin vừa nhập. Hãy so lại với giấy hẹn; hồ sơ nộp ở Cổng dịch vụ công thì tra cứu tại đó.',
  })
}
