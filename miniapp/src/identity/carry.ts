import type { SignedIn, Things } from '@chung-tay/shared/identity/contract'
import { seal, unseal } from '@chung-tay/shared/identity/sealed'
import { callJson, SubmissionError } from '../platform/submissions'
import { addCarried, isSame, parseCarried, readCarried, type Counts } from './carried'
import { asPerson, bearer } from './session'

const path = '/api/identity/things'
/** Another phone may write in between a few times, not for ever. */
const most = 3

export type Brought = {
  /** The version that the service has now; 0 when it keeps nothing any more. */
  version: number
  /** What came from another phone. */
  came?: Counts
}

/**
 * Makes this phone and the service agree. What the service has had since this phone last wrote stands as this
 * phone has it, so what was taken off the list here stays off; what another phone wrote since is added to what
 * is here. Never removes anything of this phone.
 * @param known The version this phone wrote or read last; 0 when it begins.
 * @returns Version 0 where it was removed elsewhere: then nothing is written.
 * @throws NotConfirmed, SubmissionError
 */
export function bringTogether(known: number): Promise<Brought> {
  return asPerson((session) => bring(session, known, most))
}

async function bring(session: SignedIn, known: number, tries: number): Promise<Brought> {
  const { sealed, version } = await callJson<Things>({
    method: 'GET',
    path,
    headers: bearer(session),
  })
  if (sealed === null && known > 0) return { version: 0 }
  const there = sealed === null ? undefined : parseCarried(await unseal(sealed, session.key))
  const came = there && version !== known ? addCarried(there) : undefined
  // Nothing new to say: the version stays, so that other phones know that nothing came.
  if (there && isSame(there, readCarried())) return { version, ...(came ? { came } : {}) }
  const here = await seal(JSON.stringify(readCarried()), session.key)
  try {
    const kept = await callJson<{ version: number }>({
      method: 'PUT',
      path,
      headers: bearer(session),
      body: { sealed: here, version },
    })
    return { version: kept.version, ...(came ? { came } : {}) }
  } catch (error) {
    const isBehind = error instanceof SubmissionError && error.code === 'THINGS_CHANGED'
    if (!isBehind || tries <= 1) throw error
    const again = await bring(session, version, tries - 1)
    return { ...again, ...(again.came || came ? { came: sum(again.came, came) } : {}) }
  }
}

/** Removes what the service keeps of the person, for all their phones. @throws NotConfirmed, SubmissionError */
export async function removeCarried(): Promise<void> {
  await asPerson((session) =>
    callJson({ method: 'POST', path: '/api/identity/forget', headers: bearer(session) }),
  )
}

function sum(one?: Counts, two?: Counts): Counts {
  return {
    cases: (one?.cases ?? 0) + (two?.cases ?? 0),
    followed: (one?.followed ?? 0) + (two?.followed ?? 0),
    dossiers: (one?.dossiers ?? 0) + (two?.dossiers ?? 0),
    hasCommune: one?.hasCommune === true || two?.hasCommune === true,
  }
}
