import { inOwnTransaction } from '@chung-tay/cms/platform/database/in-own-transaction'
import { readablePassword } from '@chung-tay/cms/users/passwords/readable-password'
import type { Payload } from 'payload'
import { demoUnits, unitNamed, type DemoUnit } from './demo-units'
import { loadDossiers } from './load-dossiers'
import { loadFeedback } from './load-feedback'
import { loadRatings } from './load-ratings'
import { loadTipKey } from './load-tip-key'
import { loadUsage } from './load-usage'

export type DemoAccount = { email: string; password: string }
export type DemoAccess = {
  handler: DemoAccount
  officer: DemoAccount
  /** What the handler's page takes, with the handler's password as its passphrase. */
  keyFile: string
}

const provinceSlug = 'cong-an-tinh-mau-van-mo'
const officersSlug = 'cong-an-phuong-may-trang'

/**
 * What a province in use has beside its content, made up: accounts of a tip handler and of an officer, a
 * handler's key, dossiers, and a year of feedback, ratings and counters of use.
 * @param now The year ends here.
 */
export async function loadDemo(payload: Payload, now = new Date()): Promise<DemoAccess> {
  const units = await demoUnits(payload)
  const province = unitNamed(units, provinceSlug)
  const officers = unitNamed(units, officersSlug)
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0 })
  const communes = units.filter(({ kind }) => kind === 'commune')
  const access = await inOwnTransaction(payload, async (req) => {
    const make = async (
      name: string,
      email: string,
      role: 'tip-handler' | 'officer',
      of: DemoUnit,
    ) => {
      const password = readablePassword()
      const data = { name, email, password, roles: [role], units: [of.id] }
      const { id } = await payload.create({ collection: 'users', data, depth: 0, req })
      return { id, name, email, password }
    }
    const handler = await make(
      'Cán bộ tiếp nhận tin báo (mẫu)',
      'tinbao@chung-tay.local',
      'tip-handler',
      province,
    )
    const officer = await make(
      'Cán bộ tiếp dân (mẫu)',
      'tiepdan@chung-tay.local',
      'officer',
      officers,
    )
    const keyFile = await loadTipKey(req, {
      unit: province,
      holder: handler,
      passphrase: handler.password,
    })
    await loadDossiers(req, officers.id, now)
    await loadFeedback(req, { communes, settings, now })
    await loadRatings(req, units, now)
    return { handler, officer, keyFile }
  })
  await loadUsage(payload, now)
  return access
}
