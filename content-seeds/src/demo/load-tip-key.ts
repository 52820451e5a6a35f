import { makeIdentity, sealIdentity } from '@chung-tay/cms/tips/admin/key-file'
import { appendKey } from '@chung-tay/cms/tips/key-list'
import type { PayloadRequest } from 'payload'
import type { DemoUnit } from './demo-units'

type Holder = { id: string; name: string }

/**
 * Opens the box for crime tips: a key of the unit's handler goes into force, as if somebody else had
 * heard its fingerprint.
 * @returns The key file, sealed with the passphrase, for the handler's page to open.
 */
export async function loadTipKey(
  req: PayloadRequest,
  { unit, holder, passphrase }: { unit: DemoUnit; holder: Holder; passphrase: string },
): Promise<string> {
  const key = await makeIdentity()
  await req.payload.create({
    collection: 'tip-key-requests',
    data: {
      recipient: key.recipient,
      role: 'handler',
      unit: unit.id,
      state: 'live',
      holder: holder.id,
      holderName: holder.name,
      decidedByName: 'Bản trình diễn',
      decidedAt: new Date().toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await appendKey(req, {
    action: 'add',
    role: 'handler',
    unit: unit.slug,
    recipient: key.recipient,
  })
  return sealIdentity(key, passphrase)
}
