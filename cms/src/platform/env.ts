import { readEnv } from './read-env'

export type { Env, ZaloKeys } from './read-env'

/** The environment of this process, checked once at boot. */
export const env = readEnv(process.env, `${process.cwd()}/data`)
