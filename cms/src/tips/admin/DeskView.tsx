import type { AdminViewServerProps } from 'payload'
import { StaffView } from '../../platform/staff/ui/StaffView'
import { seesTipKeys } from '../staff/who'
import { Desk } from './Desk'
import './desk.scss'
import './keys.scss'

/** `/admin/tin-bao`: where handlers read tips, and they and administrators look after the keys. */
export function DeskView(view: AdminViewServerProps) {
  return (
    <StaffView
      view={view}
      className="tip-desk"
      title="Tin báo, tố giác về tội phạm"
      refusal={
        !seesTipKeys(view.initPageResult.req.user) &&
        'Trang này dành cho cán bộ tiếp nhận tin báo và quản trị hệ thống.'
      }
    >
      <Desk />
    </StaffView>
  )
}
