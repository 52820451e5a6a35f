import { fictionalWords } from '@chung-tay/shared/settings/fictional'
import config from '@payload-config'
import { getPayload } from 'payload'
import { currentSettings } from '../platform/current-settings'

/** Over every page of the admin, its sign-in too, while the service shows made-up data. */
export async function FictionalBanner() {
  const { isFictional } = await currentSettings(await getPayload({ config }))
  return isFictional ? <p className="fictional-banner">{fictionalWords}</p> : null
}
