import type { InvitationView } from '@chung-tay/shared/ratings/contract'
import { useState } from 'react'
import useSWR from 'swr'
import { usePreferences } from '../platform/preferences'
import { postJson, type SubmissionError } from '../platform/submissions'
import { useLocation } from '../platform/router'

/** What the address says: an invitation's code (`#ma=…`) or a unit (`#slug`, `?noi=slug` on posters). */
export function useRated() {
  const { hash, search } = useLocation()
  const { preferences } = usePreferences()
  const invitation = /^#ma=(\d{16})$/.exec(hash)?.[1]
  const given =
    /^#([a-z0-9-]+)$/.exec(hash)?.[1] ?? new URLSearchParams(search).get('noi') ?? undefined
  const [chosen, setUnit] = useState<string>()
  const { data: invited, error } = useSWR<InvitationView, SubmissionError>(
    invitation ? ['rating-invitation', invitation] : null,
    () =>
      postJson<InvitationView>({ path: '/api/ratings/invitations', body: { code: invitation } }),
    { revalidateOnFocus: false, shouldRetryOnError: false },
  )
  return {
    unit: invited?.unit.slug ?? chosen ?? given ?? preferences.commune ?? '',
    setUnit,
    invitation: invited ? invitation : undefined,
    invited,
    problem: error?.message,
  }
}
