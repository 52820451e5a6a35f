import type { Field, PayloadRequest } from 'payload'
import { announce } from '../platform/content-version'

/** Whether there is any dossier that could be looked up. */
async function isHolding(req: PayloadRequest): Promise<boolean> {
  return (await req.payload.db.findOne({ collection: 'dossiers', req })) !== null
}

/**
 * The part of the settings that says whether dossiers can be looked up here at all. Read from what is
 * stored, so that the pages say before the tap what waits behind it.
 */
export const dossierSettingsField: Field = {
  name: 'dossiers',
  type: 'group',
  label: 'Tra cứu hồ sơ',
  fields: [
    {
      name: 'isHolding',
      type: 'checkbox',
      label: 'Đang có hồ sơ để tra cứu',
      virtual: true,
      admin: {
        readOnly: true,
        description:
          'Tự bật khi hồ sơ đầu tiên được nhập. Khi chưa có, ứng dụng nói rõ là chưa tra được ở đây và chỉ sang cổng dịch vụ công, nơi đã nộp.',
      },
      hooks: { afterRead: [({ req }) => isHolding(req)] },
    },
  ],
}

/**
 * Does what brings dossiers in or takes them back, within the request's transaction. When the first
 * comes or the last goes, the public content gets a new version: the settings tell it to every page.
 */
export async function announcingHolding<T>(
  req: PayloadRequest,
  work: () => Promise<T>,
): Promise<T> {
  const before = await isHolding(req)
  const result = await work()
  if (before !== (await isHolding(req)))
    await announce(req, { target: 'settings', document: 'settings', action: 'publish' })
  return result
}
