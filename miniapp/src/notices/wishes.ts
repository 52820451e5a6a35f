import type { TopicChoice } from '@chung-tay/shared/notices/contract'
import { useWatched } from '../dossiers'
import { useMyCases } from '../feedback'
import { usePreferences } from '../platform/preferences'

/** What somebody wants to be told of. */
export type Wishes = { alerts: boolean; contests: boolean; feedback: boolean; dossiers: boolean }
export const noWishes: Wishes = { alerts: false, contests: false, feedback: false, dossiers: false }

export const isAny = (wishes: Wishes): boolean => Object.values(wishes).some(Boolean)

/** What of this phone wishes are about: where its owner lives, the cases and dossiers it remembers. */
export type Own = {
  commune: string | null | undefined
  codes: readonly string[]
  /** What a look-up handed out for them; one that was looked up long ago has none before it is asked again. */
  dossierKeys: readonly string[]
}

export function useOwn(): Own {
  const { preferences } = usePreferences()
  const { cases } = useMyCases()
  const { list } = useWatched()
  return {
    commune: preferences.commune,
    codes: cases.map(({ code }) => code),
    dossierKeys: list.flatMap(({ noticeKey }) => noticeKey ?? []),
  }
}

/** Wishes as the service takes them. */
export function choiceOf(wishes: Wishes, { commune, codes, dossierKeys }: Own): TopicChoice {
  return {
    alerts: wishes.alerts,
    ...(commune ? { commune } : {}),
    contests: wishes.contests,
    cases: wishes.feedback ? [...codes] : [],
    dossiers: wishes.dossiers ? [...dossierKeys] : [],
  }
}
