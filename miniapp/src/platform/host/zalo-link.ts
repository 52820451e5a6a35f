import { miniAppAddress } from '@chung-tay/shared/settings/mini-app'
import { apiOrigin } from '../api-origin'
import { zaloBasename } from './host-kind'

type Shell = { APP_ID?: unknown; APP_ENV?: unknown; APP_VERSION?: unknown }

/** The mini app's number: the shell says it, and so does the address. */
export function zaloAppId(): string | undefined {
  const told = (window as Shell).APP_ID
  if (told !== undefined && told !== '') return String(told)
  return zaloBasename(window.location.pathname).split('/')[2]
}

/**
 * The address by which others open a page of the app: in Zalo, or on the public website where the
 * app's number is not known. The address in the web view leads nowhere outside it. A version under
 * test leads to itself.
 * @param path Address of the page inside the app, beginning with `/`.
 */
export function zaloLink(path: string): string {
  const id = zaloAppId()
  if (!id) return `${apiOrigin}${path}`
  const url = new URL(miniAppAddress(id, path))
  const { APP_ENV, APP_VERSION } = window as Shell
  if (APP_ENV) url.searchParams.set('env', String(APP_ENV))
  if (APP_ENV && APP_VERSION) url.searchParams.set('version', String(APP_VERSION))
  return url.href
}

/** What is copied in place of sharing. */
export const shareWords = ({ text, path }: { text: string; path: string }): string =>
  `${text}\n${zaloLink(path)}`
