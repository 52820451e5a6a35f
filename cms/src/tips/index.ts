import { withEndpoints } from '../platform/http/own-endpoints'
import { tipPublicEndpoints } from './public'
import { tipStaffEndpoints } from './staff'
import { Tips as Collection } from './tip-collection'

export { tipStaffTasks } from './jobs'
export { TipKeys } from './key-collection'
export { TipParts } from './part-collection'
export { tipSettingsField } from './settings-field'
export { TipAudit, TipKeyRequests } from './staff'

export const Tips = withEndpoints(Collection, [...tipPublicEndpoints, ...tipStaffEndpoints])
