import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { BootError } from './boot/boot-error'

const optionalUrl = z.url({ protocol: /^https?$/ }).optional()
const isOrigin = (url: string) => /^https?:\/\/[^/?#@\s]+\/?$/.test(url) && URL.canParse(url)

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATABASE_URL: z
    .string()
    .regex(/^(mongodb(\+srv)?:\/\/|file:)/, 'must begin with mongodb://, mongodb+srv:// or file:')
    .optional(),
  DATA_DIR: z.string().min(1).optional(),
  SITE_DIR: z.string().min(1).optional(),
  PAYLOAD_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  RECEIPT_KEYS: z.string().min(1).optional(),
  PUBLIC_URL: z.string().refine(isOrigin).optional(),
  CORS_ORIGINS: z.string().optional(),
  JOBS: z.enum(['on', 'off']).default('on'),
  TRUSTED_PROXIES: z.string().optional(),
  OPEN311_API_KEYS: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  ZALO_APP_ID: z.string().min(1).optional(),
  ZALO_APP_SECRET: z.string().min(1).optional(),
  ZALO_WEBHOOK_KEY: z.string().min(1).optional(),
  ZALO_OA_REFRESH_TOKEN: z.string().min(1).optional(),
  ZALO_ZNS_TEMPLATE_ID: z.string().min(1).optional(),
  ZALO_API_URL: optionalUrl,
  ZALO_OAUTH_URL: optionalUrl,
  ZALO_GRAPH_URL: optionalUrl,
  PUSH_ORIGINS: z.string().optional(),
  CLAMD_SOCKET: z.string().min(1).optional(),
  DRAIN_SECONDS: z.coerce.number().min(0).max(300).default(0),
  BACKUP_DIR: z.string().refine(isAbsolute, 'must be a whole path').optional(),
  BACKUP_RECIPIENTS: z
    .string()
    .regex(/^age1[a-z0-9]+(,\s*age1[a-z0-9]+)*$/, 'must be public keys age1…, comma-separated')
    .optional(),
})

/** What a variable has to be, where the schema's own words do not say it. */
const wanted: Record<string, string> = {
  NODE_ENV: 'must be production or development; leave it out for production',
  PORT: 'must be a whole number from 0 to 65535, as in PORT=3000',
  PUBLIC_URL:
    'must be the address people use, without a path, as in PUBLIC_URL=https://chungtay.example.vn',
  JOBS: 'must be on or off',
  SMTP_URL: 'must be an address of a mail server, as in smtp://user:password@host:587',
  MAIL_FROM: 'must be an e-mail address',
  DRAIN_SECONDS: 'must be a number of seconds from 0 to 300',
  ZALO_API_URL: 'must be a whole address that begins with https://',
  ZALO_OAUTH_URL: 'must be a whole address that begins with https://',
  ZALO_GRAPH_URL: 'must be a whole address that begins with https://',
}

export type ZaloKeys = {
  appId: string
  appSecret: string
  refreshToken: string
  templateId: string
  apiUrl: string
  oauthUrl: string
}

export type Env = {
  nodeEnv: 'production' | 'development' | 'test'
  port: number
  host: string
  /** `file:…` (embedded SQLite) or `mongodb://…`. */
  databaseUrl: string
  /** Directory of the embedded database, uploads and the generated secret. */
  dataDir: string
  /** Directory of the mini app's build; unset: the mini app's own. */
  siteDir: string | undefined
  secret: string
  /** Keys that sign receipts, as JSON. Unset: no receipts are signed. */
  receiptKeys: string | undefined
  /** Origin under which people reach the site, without a trailing slash. */
  publicUrl: string
  corsOrigins: string[]
  /** Whether this process runs scheduled jobs: exactly one process should. */
  runsJobs: boolean
  /** Addresses, subnets or `loopback` whose `X-Forwarded-For` is believed. */
  trustedProxies: string[]
  /** Push services besides those of the usual browsers, as origins. */
  pushOrigins: string[]
  /** Where clamd listens: a socket's path or `host:port`. Unset: files are not scanned. */
  clamdSocket: string | undefined
  /** How long a process that is told to stop goes on answering, while it says that it is not ready. */
  drainSeconds: number
  /** Folder for nightly backups; unset: none are made. */
  backupDir: string | undefined
  /** Public keys of those who can open the backups. */
  backupRecipients: string[]
  /** Keys of programs that may send Open311 requests; none: reading only. */
  open311Keys: string[]
  /** `smtp://user:password@host:port` of the mail server. Unset: no letters are sent. */
  smtpUrl: string | undefined
  mailFrom: string
  /** Keys of the official account that sends notifications; undefined unless all four are set. */
  zalo: ZaloKeys | undefined
  /** Where and with which secret Zalo is asked whose an access token is; undefined unless both keys are set. */
  zaloGraph: { appId: string; appSecret: string; graphUrl: string } | undefined
  /** With which Zalo signs what it tells of the app's users. */
  zaloWebhookKey: string | undefined
}

/**
 * Reads and checks the environment.
 * @throws BootError with one line per wrong variable.
 */
export function readEnv(source: Record<string, string | undefined>, defaultDataDir: string): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(filled)
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path: [name], message }) => {
      return `${String(name)}: ${wanted[String(name)] ?? message}`
    })
    throw new BootError(lines.join('\n'))
  }
  const values = parsed.data
  if (values.BACKUP_DIR && !values.BACKUP_RECIPIENTS)
    throw new BootError(
      'BACKUP_RECIPIENTS: is missing; nightly backups are encrypted (npm run backup -- --new-key <file> makes a key)',
    )
  const dataDir = values.DATA_DIR ?? defaultDataDir
  if (!values.PAYLOAD_SECRET) {
    throw new BootError(
      'PAYLOAD_SECRET: is missing; set it to at least 32 random characters (npm start makes one for the embedded database)',
    )
  }
  return {
    nodeEnv: values.NODE_ENV,
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL ?? `file:${dataDir}/chung-tay.db`,
    dataDir,
    siteDir: values.SITE_DIR,
    secret: values.PAYLOAD_SECRET,
    receiptKeys: values.RECEIPT_KEYS,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ''),
    corsOrigins: splitList(values.CORS_ORIGINS),
    runsJobs: values.JOBS === 'on',
    trustedProxies: splitList(values.TRUSTED_PROXIES),
    pushOrigins: splitList(values.PUSH_ORIGINS),
    clamdSocket: values.CLAMD_SOCKET,
    drainSeconds: values.DRAIN_SECONDS,
    backupDir: values.BACKUP_DIR,
    backupRecipients: splitList(values.BACKUP_RECIPIENTS),
    open311Keys: splitList(values.OPEN311_API_KEYS),
    smtpUrl: values.SMTP_URL,
    zalo: zaloKeys(values),
    // The number is part of how people are known: without it they would be somebody else later.
    zaloGraph:
      values.ZALO_APP_ID && values.ZALO_APP_SECRET
        ? {
            appId: values.ZALO_APP_ID,
            appSecret: values.ZALO_APP_SECRET,
            graphUrl: values.ZALO_GRAPH_URL ?? 'https://graph.zalo.me',
          }
        : undefined,
    zaloWebhookKey: values.ZALO_WEBHOOK_KEY ?? values.ZALO_APP_SECRET,
    mailFrom: values.MAIL_FROM ?? 'khong-tra-loi@localhost.local',
  }
}

function zaloKeys(values: z.infer<typeof schema>): ZaloKeys | undefined {
  const { ZALO_APP_ID, ZALO_APP_SECRET, ZALO_OA_REFRESH_TOKEN, ZALO_ZNS_TEMPLATE_ID } = values
  if (!ZALO_APP_ID || !ZALO_APP_SECRET || !ZALO_OA_REFRESH_TOKEN || !ZALO_ZNS_TEMPLATE_ID) {
    return undefined
  }
  return {
    appId: ZALO_APP_ID,
    appSecret: ZALO_APP_SECRET,
    refreshToken: ZALO_OA_REFRESH_TOKEN,
    templateId: ZALO_ZNS_TEMPLATE_ID,
    apiUrl: values.ZALO_API_URL ?? 'https://business.openapi.zalo.me',
    oauthUrl: values.ZALO_OAUTH_URL ?? 'https://oauth.zaloapp.com',
  }
}

function splitList(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
}
