import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { UntilAwake } from './UntilAwake'

type Props = {
  /** What Payload gives a view. */
  view: AdminViewServerProps
  /** For what only this page has. */
  className?: string
  title: string
  /** Said instead of the page to whoever it is not for. */
  refusal?: string | false
  children: ReactNode
}

/** A page of ours in the admin, with its menu around it. */
export function StaffView({ view, className, title, refusal, children }: Props) {
  const { initPageResult, params, searchParams } = view
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
        <div className={className ? `staff-view ${className}` : 'staff-view'}>
          <h1>{title}</h1>
          {refusal ? <p>{refusal}</p> : <UntilAwake>{children}</UntilAwake>}
        </div>
      </Gutter>
    </DefaultTemplate>
  )
}
