import 'vitest'

/** What the test setup hands to every HTTP test. */
declare module 'vitest' {
  export interface ProvidedContext {
    serviceUrl: string
    admin: { email: string; password: string }
    dataDir: string
    /** Where the stand-in of Zalo tells what it and the mail server received. */
    noticesUrl: string
    /** The mail server of the service: a stand-in. */
    smtpUrl: string
    /** The service's secret; empty when it made one in its data folder. */
    secret: string
    databaseKind: 'sqlite' | 'mongodb'
  }
}
