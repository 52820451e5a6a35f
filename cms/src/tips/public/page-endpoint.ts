import { receivingUnits } from '@chung-tay/shared/tips'
import type { PayloadRequest } from 'payload'
import type { Unit } from '@chung-tay/shared/payload-types'
import { currentSettings } from '../../platform/current-settings'
import { publicEndpoint } from '../../platform/http'
import { tipsPageSchema, type TipsPage } from '@chung-tay/shared/tips/contract'
import { keyEntries } from '../key-list'

/** `GET /api/tips/page`: what the tip page shows before anything is written. */
export const pageEndpoint = publicEndpoint({
  path: '/tips/page',
  method: 'get',
  summary: 'Names, units and time limits that the tip page shows',
  answers: { 200: { schema: tipsPageSchema, description: 'What it shows' } },
  limit: { points: 600, perSeconds: 600 },
  answer: async ({ req }): Promise<TipsPage> => {
    const [settings, units] = await Promise.all([currentSettings(req.payload), unitsWithKeys(req)])
    const { tips } = settings
    const wanted = typeof tips?.defaultUnit === 'object' ? tips.defaultUnit?.id : tips?.defaultUnit
    const first = units.find(({ id }) => id === wanted) ?? units[0]
    return {
      agencyName: settings.agencyName,
      isFictional: settings.isFictional ?? false,
      defaultUnit: first?.slug ?? null,
      units: units.map(({ slug, name }) => ({ slug: slug ?? '', name })),
      exitUrl: tips?.exitUrl ?? 'https://vi.wikipedia.org/',
      classifyHours: tips?.classifyHours ?? 24,
      classifyBasis: tips?.classifyBasis ?? '',
      resolveDays: tips?.resolveDays ?? 20,
      resolveBasis: tips?.resolveBasis ?? '',
      retainMonths: tips?.retainMonths ?? 24,
    }
  },
})

async function unitsWithKeys(req: PayloadRequest): Promise<Unit[]> {
  const slugs = receivingUnits(await keyEntries(req))
  if (slugs.length === 0) return []
  const { docs } = await req.payload.db.find<Unit>({
    collection: 'units',
    where: { slug: { in: slugs } },
    sort: 'name',
    pagination: false,
  })
  return docs
}
