import { whenIdle } from '../preload'
import { untilPainted } from './until-painted'

export type Sdk = typeof import('./zalo-sdk')

let loaded: Sdk | undefined
let later: Promise<Sdk> | undefined

/** Zalo's SDK at once: for what a person has just asked for. @throws where its file cannot be had */
export async function askSdk(): Promise<Sdk> {
  loaded = await import('./zalo-sdk')
  return loaded
}

/** The SDK where it is there already: for what must not wait for a file. */
export const loadedSdk = (): Sdk | undefined => loaded

/**
 * The SDK once the first page is painted and the phone has nothing else to do: it is as large as a third
 * of the app, and asks Zalo's servers for a login when it loads. @throws where its file cannot be had
 */
export function sdkLater(): Promise<Sdk> {
  later ??= untilPainted()
    .then(whenIdle)
    .then(askSdk)
    .catch((error: unknown) => {
      later = undefined
      throw error
    })
  return later
}
