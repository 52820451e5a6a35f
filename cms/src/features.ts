import { alerts } from './alerts'
import { dossiers } from './dossiers'
import { feedback } from './feedback'
import { handbook } from './handbook'
import { identity } from './identity'
import { infoPages } from './info-pages'
import { legalDocuments } from './legal-documents'
import { media } from './media'
import type { Feature } from './platform/feature'
import { notices } from './notices'
import { platform } from './platform/platform-feature'
import { procedures } from './procedures'
import { quiz } from './quiz'
import { ratings } from './ratings'
import { scamCheck } from './scam-check'
import { search } from './search'
import { settings } from './settings'
import { signedReceipts } from './signed-receipts'
import { tips } from './tips'
import { trafficFines } from './traffic-fines'
import { units } from './units'
import { usage } from './usage'
import { users } from './users'

/** The table of contents: every feature is named here and described in its own folder. */
export const features: readonly Feature[] = [
  procedures,
  units,
  legalDocuments,
  handbook,
  trafficFines,
  alerts,
  infoPages,
  media,
  feedback,
  ratings,
  notices,
  dossiers,
  scamCheck,
  tips,
  signedReceipts,
  quiz,
  identity,
  search,
  usage,
  users,
  settings,
  platform,
]
