import { vi } from '@payloadcms/translations/languages/vi'
import type {} from './generated-types'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { AlertReactions, Alerts, ScamFigures } from './alerts'
import { DossierImportParts, DossierImports, Dossiers } from './dossiers'
import {
  FeedbackAttachments,
  FeedbackCases,
  feedbackEndpoints,
  FeedbackEvents,
  feedbackTasks,
  FeedbackTemplates,
} from './feedback'
import { Handbook } from './handbook'
import { LegalDocuments, legalStatusTask } from './legal-documents'
import { Media } from './media'
import { Pages } from './info-pages'
import { adminSettings } from './platform/admin/admin-settings'
import { adminTranslations } from './platform/admin/translations'
import { ContentChanges } from './platform/content-changes-collection'
import { databaseAdapter } from './platform/database/adapter'
import { emailAdapter } from './platform/email-adapter'
import { env } from './platform/env'
import { healthEndpoints } from './platform/health-endpoint'
import { zaloOrigins } from './platform/http/cors'
import { offerDirectly } from './platform/http/direct-endpoints'
import { describeError } from './platform/http/payload-error'
import { jobsConfig } from './platform/jobs'
import { pruneChangeLogTask } from './platform/prune-change-log-job'
import { openApiEndpoint } from './platform/openapi/endpoint'
import { contentEditor } from './platform/rich-text/editor'
import { SeedRecords } from './platform/seed-records-collection'
import { proofOfWorkEndpoint } from './platform/http'
import { pruneSubmissionKeysTask, SubmissionKeys } from './platform/submissions'
import { Users } from './platform/users/collection'
import { ProcedureFields, Procedures } from './procedures'
import {
  contestEndpoints,
  contestTasks,
  QuizAttempts,
  QuizBoardEntries,
  QuizContests,
  QuizPools,
  QuizQuestionImports,
  QuizQuestions,
  QuizRankCounts,
  QuizResultPages,
  QuizReports,
  QuizStaffLog,
  QuizTopics,
} from './quiz'
import { RatingInvitations, Ratings } from './ratings'
import {
  ScamBuckets,
  scamCheckEndpoints,
  ScamContests,
  ScamGuides,
  ScamIndicators,
  ScamReports,
  scamUpkeepTask,
} from './scam-check'
import { Settings } from './settings'
import { TipAudit, TipKeyRequests, TipKeys, TipParts, Tips, tipStaffTasks } from './tips'
import { Contacts, Units } from './units'
import { pruneUsageTask, startFlushing, UsageCounts, usageEndpoints } from './usage'

const here = path.dirname(fileURLToPath(import.meta.url))

/** The table of contents of the CMS: every feature is named here and described in its own folder. */
export default buildConfig({
  collections: [
    Procedures,
    ProcedureFields,
    Units,
    Contacts,
    LegalDocuments,
    Handbook,
    Alerts,
    ScamFigures,
    AlertReactions,
    ScamGuides,
    Pages,
    Media,
    FeedbackCases,
    FeedbackEvents,
    FeedbackAttachments,
    FeedbackTemplates,
    Ratings,
    RatingInvitations,
    Dossiers,
    DossierImports,
    DossierImportParts,
    UsageCounts,
    ScamIndicators,
    ScamReports,
    ScamContests,
    ScamBuckets,
    Tips,
    TipParts,
    TipKeys,
    TipKeyRequests,
    TipAudit,
    QuizTopics,
    QuizQuestions,
    QuizQuestionImports,
    QuizContests,
    QuizPools,
    QuizAttempts,
    QuizBoardEntries,
    QuizRankCounts,
    QuizResultPages,
    QuizReports,
    QuizStaffLog,
    Users,
    ContentChanges,
    SeedRecords,
    SubmissionKeys,
  ],
  globals: [Settings],
  endpoints: [
    ...healthEndpoints,
    openApiEndpoint,
    proofOfWorkEndpoint,
    ...feedbackEndpoints,
    ...usageEndpoints,
    ...scamCheckEndpoints,
    ...contestEndpoints,
  ],
  jobs: jobsConfig([
    legalStatusTask,
    pruneChangeLogTask,
    pruneSubmissionKeysTask,
    pruneUsageTask,
    ...feedbackTasks,
    scamUpkeepTask,
    ...tipStaffTasks,
    ...contestTasks,
  ]),
  db: databaseAdapter(env),
  ...(env.smtpUrl
    ? {
        email: emailAdapter({
          smtpUrl: env.smtpUrl,
          from: env.mailFrom,
          fromName: 'Chung tay',
        }),
      }
    : {}),
  editor: contentEditor,
  secret: env.secret,
  serverURL: env.publicUrl,
  cors: {
    origins: [env.publicUrl, ...env.corsOrigins, ...zaloOrigins],
    headers: ['Idempotency-Key', 'Altcha', 'X-File-Name'],
  },
  csrf: [env.publicUrl],
  admin: adminSettings(here),
  hooks: { afterError: [describeError] },
  onInit: (payload) => {
    startFlushing(payload)
    offerDirectly(payload)
  },
  i18n: { supportedLanguages: { vi }, fallbackLanguage: 'vi', translations: adminTranslations },
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: { disable: true },
  telemetry: false,
  upload: { limits: { fileSize: 10 * 1024 * 1024 }, abortOnLimit: true },
  typescript: {
    outputFile: path.resolve(here, '../../shared/src/payload-types.ts'),
    declare: false,
  },
  sharp,
})
