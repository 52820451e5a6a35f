import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { seesTipKeys } from '../staff/who'
import { Desk } from './Desk'
import './desk.scss'
import './case.scss'
import './keys.scss'
import './log.scss'

/** `/admin/tin-bao`: where handlers read tips, and they and administrators look after the keys. */
export function DeskView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <div className="tip-desk">
          <h1>Tin báo, tố giác về tội phạm</h1>
          {seesTipKeys(req.user) ? (
            <Desk />
          ) : (
            <p>Trang này dành cho cán bộ tiếp nhận tin báo và quản trị hệ thống.</p>
          )}
        </div>
      </Gutter>
    </DefaultTemplate>
  )
}
