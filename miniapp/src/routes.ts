import { alertsRoutes } from './alerts/routes'
import { dossiersRoutes } from './dossiers/routes'
import { feedbackRoutes } from './feedback/routes'
import { findRoutes } from './find/routes'
import { handbookRoutes } from './handbook/routes'
import { homeRoutes } from './home/routes'
import { infoPagesRoutes } from './info-pages/routes'
import { legalDocumentsRoutes } from './legal-documents/routes'
import { mineRoutes } from './mine/routes'
import { noticesRoutes } from './notices/routes'
import { notFoundRoutes } from './not-found/routes'
import { proceduresRoutes } from './procedures/routes'
import { quizRoutes } from './quiz/routes'
import { ratingsRoutes } from './ratings/routes'
import { scamCheckRoutes } from './scam-check/routes'
import { preferencesRoutes } from './preferences/routes'
import { signedReceiptsRoutes } from './signed-receipts/routes'
import { tipsRoutes } from './tips/routes'
import { trafficFinesRoutes } from './traffic-fines/routes'
import { unitsRoutes } from './units/routes'
import { usageRoutes } from './usage/routes'
import type { AppRoute } from './platform/router'

/** The table of contents: the pages of every feature. The last one stands for every other address. */
export const routes: AppRoute[] = [
  ...homeRoutes,
  ...findRoutes,
  ...proceduresRoutes,
  ...unitsRoutes,
  ...handbookRoutes,
  ...trafficFinesRoutes,
  ...alertsRoutes,
  ...legalDocumentsRoutes,
  ...infoPagesRoutes,
  ...feedbackRoutes,
  ...ratingsRoutes,
  ...usageRoutes,
  ...tipsRoutes,
  ...signedReceiptsRoutes,
  ...quizRoutes,
  ...dossiersRoutes,
  ...scamCheckRoutes,
  ...mineRoutes,
  ...noticesRoutes,
  ...preferencesRoutes,
  ...notFoundRoutes,
]
