import { formatDay } from '@chung-tay/shared/calendar'
import type { PayloadRequest } from 'payload'
import type { AccountChange } from '../../platform/feature'
import { currentSettings } from '../../platform/current-settings'
import { RequestError } from '../../platform/http'
import { handedOverAt } from '../../users'
import { accountActions, handedOverActions } from '../../users/log/vocabulary'
import { addAudit } from './audit'

/** After these somebody handles tips who did not before, or the account may be in other hands. */
const told: readonly string[] = [
  ...handedOverActions,
  'made',
  'deleted',
  'roles-changed',
  'units-changed',
]
const lookBackDays = 90

/**
 * The log of tips shows when the account of somebody who handles them may be in other hands, and who
 * begins to handle them: a reset made while the account had another role is named then.
 */
export async function noteHandedOver(
  req: PayloadRequest,
  { action, account }: AccountChange,
): Promise<void> {
  if (!told.includes(action) || !account.roles.includes('tip-handler')) return
  const label = accountActions.find(({ value }) => value === action)?.label ?? action
  const reset =
    action === 'roles-changed' ? await handedOverAt(req, account.id, lookBackDays) : undefined
  const since = reset ? ` · đặt lại mật khẩu hoặc email ngày ${formatDay(reset.toISOString())}` : ''
  const units = account.units.length > 0 ? account.units : [undefined]
  for (const unit of units)
    await addAudit(req, {
      action: 'account-handed-over',
      unit,
      detail: `${account.name} · ${label}${since}`,
    })
}

/**
 * A key is for the person whose account asks for it: not for whoever has just set its password.
 * @throws RequestError 403 within the days of the settings
 */
export async function mustBeHeldByOwner(req: PayloadRequest): Promise<void> {
  const days = (await currentSettings(req.payload)).tips?.keyWaitDays ?? 7
  const since = await handedOverAt(req, req.user!.id, days)
  if (!since) return
  const from = new Date(since.getTime() + days * 86_400_000)
  throw new RequestError({
    status: 403,
    code: 'ACCOUNT_HANDED_OVER',
    message: `Mật khẩu hoặc email của tài khoản này vừa được đặt lại ngày ${formatDay(since.toISOString())}. Để người báo tin được an toàn, bạn đề nghị khóa được từ ngày ${formatDay(from.toISOString())}.`,
  })
}
