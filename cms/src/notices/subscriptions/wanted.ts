import type { topicChoiceSchema } from '@chung-tay/shared/notices/contract'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { RequestError } from '../../platform/http'
import { privateTopics } from '../private-topics'
import type { Wanted } from './store'

/**
 * What somebody chose, as it is kept: their cases proven by code. A dossier's key proves itself: a look-up
 * handed it out, and one that somebody made up is a key to nothing.
 */
export async function wantedOf(
  req: PayloadRequest,
  { alerts, commune = '', contests, cases, dossiers }: z.output<typeof topicChoiceSchema>,
): Promise<Wanted[]> {
  const prove = privateTopics(req.payload).feedback?.prove
  const proven = new Set<string>()
  for (const code of prove ? cases : []) {
    const about = await prove!(req, code).catch(unlessRefused)
    if (about) proven.add(about)
  }
  return [
    ...(alerts ? [{ topic: 'alerts' as const, about: commune }] : []),
    ...(contests ? [{ topic: 'contests' as const, about: '' }] : []),
    ...[...proven].map((about) => ({ topic: 'feedback' as const, about })),
    ...[...new Set(dossiers)].map((about) => ({ topic: 'dossiers' as const, about })),
  ]
}

/** A code that opens nothing any more is no reason to keep the others from being told of. */
function unlessRefused(error: unknown): undefined {
  if (!(error instanceof RequestError)) throw error
}
