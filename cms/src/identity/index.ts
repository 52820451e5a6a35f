import { keptMonths } from '@chung-tay/shared/identity/vocabulary'
import { closed, log } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { CarriedThings, IdentityLog, IdentitySessions } from './collections'
import { phoneNumberEndpoint } from './phone-number-endpoint'
import { pruneIdentityTask } from './prune-job'
import { sessionEndpoints } from './session-endpoints'
import { identitySettingsField } from './settings-field'
import { thingsEndpoints } from './things-endpoints'
import { zaloEventEndpoint } from './zalo-event-endpoint'

export { personOf } from './sessions'

/** Who somebody is, where they want it: by their Zalo account, known here by a keyed hash alone. */
export const identity: Feature = {
  name: 'identity',
  collections: [IdentitySessions, CarriedThings, IdentityLog],
  endpoints: [...sessionEndpoints, ...thingsEndpoints, phoneNumberEndpoint, zaloEventEndpoint],
  tasks: [pruneIdentityTask],
  access: { 'identity-sessions': closed, 'carried-things': closed, 'identity-log': log },
  settings: { label: 'Tài khoản Zalo', fields: [identitySettingsField] },
  retention: [
    {
      what: 'Phiên của tài khoản Zalo (đã băm)',
      keptFor:
        '12 giờ sau khi xác nhận, dọn mỗi đêm; xóa ngay khi người dùng thoát hoặc rút đồng ý',
      task: pruneIdentityTask.slug,
    },
    {
      what: 'Danh sách mang sang máy khác (mã hóa trên máy người dùng)',
      keptFor: `${keptMonths} tháng không máy nào hỏi đến; xóa ngay khi người dùng xóa hoặc rút đồng ý trong Zalo`,
      task: pruneIdentityTask.slug,
    },
  ],
}
