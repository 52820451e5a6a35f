import { leaving } from './leaving'
import { openPhone, openSms } from './zalo-phone'

/**
 * Follows the links of the whole app inside Zalo: a number is dialled or written to, what leads out of the app is asked
 * about first. The links themselves are plain ones and work before this, and without it.
 * @returns the function that stops it
 */
export function followLinks(): () => void {
  document.addEventListener('click', follow)
  return () => document.removeEventListener('click', follow)
}

function follow(event: MouseEvent): void {
  if (event.defaultPrevented || !(event.target instanceof Element)) return
  const link = event.target.closest<HTMLAnchorElement>('a[href]')
  if (!link || link.hasAttribute('download')) return
  const href = link.getAttribute('href') ?? ''
  if (href.startsWith('tel:')) {
    if (openPhone(href.slice('tel:'.length))) event.preventDefault()
  } else if (href.startsWith('sms:')) {
    if (openSms(href.slice('sms:'.length))) event.preventDefault()
  } else if (/^https?:/.test(href)) {
    event.preventDefault()
    leaving.ask(href)
  }
}
