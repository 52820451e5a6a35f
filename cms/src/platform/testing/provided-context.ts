import 'vitest'

/** What the test setup hands to every HTTP test. */
declare module 'vitest' {
  export interface ProvidedContext {
    serviceUrl: string
    admin: { email: string; password: string }
    dataDir: string
    databaseKind: 'sqlite' | 'mongodb'
  }
}
