import type { PayloadRequest } from 'payload'
import type { Setting, Tip, TipPart, Unit } from '@chung-tay/shared/payload-types'
import { currentSettings } from '../../platform/current-settings'
import { idOf } from '../../platform/related-id'
import { publicEndpoint } from '../../platform/http'
import { tipOfBox } from '../box'
import { boxSchema, openBoxSchema, type TipBox } from '@chung-tay/shared/tips/contract'
import { openTipStates, tipStates, type TipState } from '@chung-tay/shared/tips/vocabulary'

/** `POST /api/tips/box`: how a tip stands, with the sealed letters of both sides. */
export const boxEndpoint = publicEndpoint({
  path: '/tips/box',
  method: 'post',
  summary: 'Open the box of a tip with what its receipt derives',
  body: openBoxSchema,
  answers: { 200: { schema: boxSchema, description: 'What is in it, sealed' } },
  limit: { points: 240, perSeconds: 3600 },
  answer: async ({ req, body, client }) => {
    const tip = await tipOfBox(req, body, client)
    const [letters, unit, settings] = await Promise.all([
      lettersOf(req, tip.id),
      unitOf(req, tip),
      currentSettings(req.payload),
    ])
    return present(tip, letters, unit, settings)
  },
})

async function lettersOf(req: PayloadRequest, tip: string): Promise<TipPart[]> {
  const { docs } = await req.payload.db.find<TipPart>({
    collection: 'tip-parts',
    where: { and: [{ tip: { equals: tip } }, { kind: { in: ['message', 'reply'] } }] },
    sort: 'order',
    pagination: false,
  })
  return docs
}

/** The unit that handles a tip now. */
export function unitOf(req: PayloadRequest, { unit }: Pick<Tip, 'unit'>): Promise<Unit | null> {
  return req.payload.db.findOne<Unit>({
    collection: 'units',
    where: { id: { equals: idOf(unit) } },
  })
}

function present(tip: Tip, letters: TipPart[], unit: Unit | null, settings: Setting): TipBox {
  const state = tipStates.find(({ value }) => value === tip.state)
  return {
    reference: tip.reference,
    state: tip.state,
    stateWords: state?.label ?? '',
    next: state?.next ?? '',
    unit: { slug: unit?.slug ?? '', name: unit?.name ?? '' },
    history: tip.history as TipBox['history'],
    deadlines: deadlinesOf(tip, settings),
    head: tip.head as TipBox['head'],
    canWrite: canWrite(tip),
    letters: letters.map(({ order, kind, createdAt, header, payload }) => ({
      order,
      kind: kind === 'reply' ? ('reply' as const) : ('message' as const),
      at: new Date(createdAt).toISOString(),
      header,
      payload: payload ?? '',
    })),
  }
}

export const canWrite = ({ state }: Pick<Tip, 'state'>) => state !== 'closed'

function deadlinesOf(tip: Tip, { tips }: Setting): TipBox['deadlines'] {
  if (!openTipStates.includes(tip.state as TipState)) return []
  const resolve = {
    label:
      tip.extensions > 0
        ? 'Kiểm tra, xác minh và ra quyết định (đã gia hạn)'
        : 'Kiểm tra, xác minh và ra quyết định',
    by: new Date(tip.resolveBy).toISOString(),
    basis: (tip.extensions > 0 ? tips?.extensionBasis : tips?.resolveBasis) ?? '',
  }
  if (tip.state !== 'received') return [resolve]
  const classify = {
    label: 'Phân loại tin',
    by: new Date(tip.classifyBy).toISOString(),
    basis: tips?.classifyBasis ?? '',
  }
  return [classify, resolve]
}
