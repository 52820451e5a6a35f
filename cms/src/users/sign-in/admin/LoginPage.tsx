import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { Logo } from '../../../platform/admin/Logo'
import { UntilAwake } from '../../../platform/staff/ui/UntilAwake'
import '../../admin/users.scss'
import { SignIn } from './SignIn'

/** `/admin/login`, in place of Payload's: it knows of a second step. */
export function LoginPage({ initPageResult, searchParams }: AdminViewServerProps) {
  const wanted = searchParams?.redirect
  const next = getSafeRedirect({
    fallbackTo: '/admin',
    redirectTo: typeof wanted === 'string' ? wanted : '',
  })
  if (initPageResult.req.user) redirect(next)
  return (
    <>
      <div className="login__brand">
        <Logo />
      </div>
      <div className="staff-view sign-in">
        <UntilAwake>
          <SignIn next={next} />
        </UntilAwake>
      </div>
    </>
  )
}
