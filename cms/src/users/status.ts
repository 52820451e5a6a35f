import type { Where } from 'payload'

/** Whether somebody may still use their account. None is ever removed: what people did keeps their name. */
export const accountStatuses = [
  { value: 'active', label: 'Đang hoạt động' },
  { value: 'deactivated', label: 'Ngừng hoạt động' },
] as const

type MaybeActive = { status?: string | null } | null | undefined

/** Accounts made before there was a status have none. */
export const isDeactivated = (account: MaybeActive): boolean => account?.status === 'deactivated'

/** Accounts that somebody uses: to write letters to, or to count on. */
export const activeAccounts: Where = { status: { not_equals: 'deactivated' } }
