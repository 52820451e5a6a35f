import { vi } from '@payloadcms/translations/languages/vi'
import path from 'node:path'
import type { CollectionConfig, Endpoint, SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { adminConfig } from './admin/admin-config'
import { adminTranslations } from './admin/translations'
import { withWrongFields, withWrongFieldsOfGlobal } from './admin/wrong-fields/with-wrong-fields'
import { databaseAdapter } from './database/adapter'
import { offerToFront } from './edge/offers'
import { emailAdapter } from './email-adapter'
import { env } from './env'
import type { Feature } from './feature'
import { withLocalDates } from './fields/local-dates'
import { longListsOf, withListsToPickFrom } from './fields/long-lists'
import { zaloOrigins } from './http/cors'
import { directEndpoints } from './http/direct-endpoints'
import { placeEndpoints } from './http/own-endpoints'
import { describeError } from './http/payload-error'
import { jobsConfig, startWorking } from './jobs'
import { maxUploadBytes } from './max-upload'
import { openApiEndpoint } from './openapi/endpoint'
import { buildConfigWithRules } from './payload-rules'
import { contentEditor } from './rich-text/editor'

/**
 * Puts all features together into Payload's configuration.
 * @param sourceDir Folder of `payload.config.ts`.
 */
export function composeConfig(
  features: readonly Feature[],
  sourceDir: string,
): Promise<SanitizedConfig> {
  const all = <T>(of: (feature: Feature) => readonly T[] | undefined): T[] =>
    features.flatMap((feature) => of(feature) ?? [])
  const fronts = all(({ front }) => (front ? [front] : []))
  const { collections, endpoints } = placeEndpoints(
    all<CollectionConfig>((feature) => feature.collections),
    all<Endpoint>((feature) => feature.endpoints),
  )
  const withPickers = withListsToPickFrom(longListsOf(collections))
  const published = all(({ published }) => published)
  return buildConfigWithRules({
    collections: collections.map(withLocalDates).map(withPickers).map(withWrongFields),
    globals: all(({ globals }) => globals?.(features))
      .map(withLocalDates)
      .map(withPickers)
      .map(withWrongFieldsOfGlobal),
    endpoints: [...endpoints, openApiEndpoint(published)],
    jobs: jobsConfig(all(({ tasks }) => tasks)),
    custom: {
      listSearch: features.find(({ listSearch }) => listSearch)?.listSearch,
      standardPaths: all(({ front }) => front?.standardPaths),
      privateTopics: Object.fromEntries(
        all(({ privateTopic }) => (privateTopic ? [privateTopic] : [])).map(
          ({ topic, ...ways }) => [topic, ways],
        ),
      ),
      accountListeners: all(({ onAccountChange }) => (onAccountChange ? [onAccountChange] : [])),
      personListeners: all(({ onPersonForgotten }) =>
        onPersonForgotten ? [onPersonForgotten] : [],
      ),
    },
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
    admin: adminConfig(features, sourceDir),
    hooks: { afterError: [describeError] },
    onInit: (payload) => {
      for (const { onInit } of features) onInit?.(payload)
      startWorking(payload)
      offerToFront(payload, { parts: fronts, direct: directEndpoints(payload) })
    },
    i18n: { supportedLanguages: { vi }, fallbackLanguage: 'vi', translations: adminTranslations },
    defaultDepth: 1,
    maxDepth: 3,
    graphQL: { disable: true },
    telemetry: false,
    upload: { limits: { fileSize: maxUploadBytes }, abortOnLimit: true },
    typescript: {
      outputFile: path.resolve(sourceDir, '../../shared/src/payload-types.ts'),
      declare: false,
      // By `npm run generate`. By itself each start in development or of a test's own Payload wrote them anew.
      autoGenerate: false,
    },
    sharp,
  })
}
