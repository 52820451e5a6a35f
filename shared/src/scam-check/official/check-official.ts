import { isEmailAddress } from '../email-address'
import { canonicalLink, webScheme } from '../link'
import { linkIn, tidyMessage } from '../link-in-message'
import { looksLikePhone, normalizePhone, showPhone } from '../../phone'
import { zaloAccount, type OfficialDirectory, type Owner } from './directory'
import { lookAlike, type LookAlikeReason } from './look-alike'

export type LinkWarning = 'user-name' | 'address' | 'apk' | 'not-encrypted'

/** Whether something is an official address of the police, as far as this app knows. */
export type OfficialAnswer =
  | { verdict: 'published'; what: 'phone' | 'email' | 'zalo' | 'link'; shown: string; owner: Owner }
  | { verdict: 'state-domain'; what: 'email' | 'link'; shown: string }
  | {
      verdict: 'look-alike'
      what: 'email' | 'link'
      shown: string
      resembles: string
      reasons: LookAlikeReason[]
      warnings: LinkWarning[]
    }
  | {
      verdict: 'unpublished'
      what: 'phone' | 'email' | 'zalo' | 'link'
      shown: string
      warnings: LinkWarning[]
    }
  /** Written as a telephone number that no numbering plan has. */
  | { verdict: 'no-such-number' }
  | { verdict: 'unreadable' }

/**
 * Looks a telephone number, a Zalo account, a web or e-mail address up in the official directory.
 * Runs on the phone: nothing is asked of anybody.
 */
export function checkOfficial(text: string, directory: OfficialDirectory): OfficialAnswer {
  const asked = tidyMessage(text)
  const phone = normalizePhone(asked)
  if (phone) return published('phone', showPhone(phone), directory.phones.get(phone))
  if (looksLikePhone(asked)) return { verdict: 'no-such-number' }
  if (isEmailAddress(asked)) return checkEmail(asked.toLowerCase(), directory)
  const address = linkIn(asked)
  const zalo = zaloAccount(address)
  if (zalo) {
    const number = normalizePhone(zalo)
    const owner = directory.zalo.get(zalo) ?? (number ? directory.phones.get(number) : undefined)
    return published('zalo', address, owner)
  }
  const link = canonicalLink(address)
  const warnings = warningsOf(address)
  const resembles = hiddenHost(address, directory)
  if (resembles && (resembles !== link?.host || address.includes('\\')))
    return {
      verdict: 'look-alike',
      what: 'link',
      shown: link?.host ?? address,
      resembles,
      reasons: [{ kind: 'hidden-host' }],
      warnings: warnings.filter((warning) => warning !== 'user-name'),
    }
  if (!link) return { verdict: 'unreadable' }
  const { host } = link
  // No state body writes so; programs differ in where they go then, and so does what was cleaned here.
  if (/[@\\]/.test(address) && isOfficialHost(host, directory))
    return {
      verdict: 'unpublished',
      what: 'link',
      shown: host,
      warnings: [...new Set([...warnings, 'user-name' as const])],
    }
  return checkHost({ host, shown: host, what: 'link', warnings, directory })
}

/** An official host before or between the signs `@` and `\` where an address has its host. */
function hiddenHost(address: string, directory: OfficialDirectory): string | undefined {
  const [place = ''] = address
    .replace(webScheme, '')
    .replace(/^[/\\]+/, '')
    .split(/[/?#]/, 1)
  if (!/[@\\]/.test(place)) return undefined
  return place
    .split(/[@\\:]|%(?:2f|3f|23|40|5c)/i)
    .map((piece) => canonicalLink(piece)?.host ?? '')
    .find((host) => isOfficialHost(host, directory))
}

function isOfficialHost(host: string, directory: OfficialDirectory): boolean {
  const { verdict } = checkHost({ host, shown: host, what: 'link', warnings: [], directory })
  return verdict === 'published' || verdict === 'state-domain'
}

function checkEmail(address: string, directory: OfficialDirectory): OfficialAnswer {
  const owner = directory.emails.get(address)
  if (owner) return { verdict: 'published', what: 'email', shown: address, owner }
  const host = canonicalLink(address.slice(address.indexOf('@') + 1))?.host
  if (!host) return { verdict: 'unreadable' }
  const answer = checkHost({ host, shown: address, what: 'email', warnings: [], directory })
  // A mailbox at an official host is not published by the host's own page.
  return answer.verdict === 'published'
    ? { verdict: 'state-domain', what: 'email', shown: address }
    : answer
}

type HostQuestion = {
  host: string
  shown: string
  what: 'email' | 'link'
  warnings: LinkWarning[]
  directory: OfficialDirectory
}

function checkHost({ host, shown, what, warnings, directory }: HostQuestion): OfficialAnswer {
  const name = host.replace(/^www\./, '')
  const owner = directory.hosts.get(name)
  if (owner) return { verdict: 'published', what, shown, owner }
  // `.gov.vn` is registered for state bodies only.
  if (name.endsWith('.gov.vn')) return { verdict: 'state-domain', what, shown }
  const known = [...directory.hosts.keys()]
  const below = known.find((one) => name.endsWith(`.${one}`))
  if (below) return { verdict: 'published', what, shown, owner: directory.hosts.get(below)! }
  const alike = lookAlike(name, known)
  return alike
    ? { verdict: 'look-alike', what, shown, ...alike, warnings }
    : { verdict: 'unpublished', what, shown, warnings }
}

function published(
  what: 'phone' | 'zalo',
  shown: string,
  owner: Owner | undefined,
): OfficialAnswer {
  return owner
    ? { verdict: 'published', what, shown, owner }
    : { verdict: 'unpublished', what, shown, warnings: [] }
}

function warningsOf(text: string): LinkWarning[] {
  const host = canonicalLink(text)?.host ?? ''
  return [
    ...(/^[a-z]+:\/\/[^/]*@/i.test(text) ? (['user-name'] as const) : []),
    ...(/^\d+(\.\d+){3}$|^\[/.test(host) ? (['address'] as const) : []),
    ...(/\.apk($|[?#])/i.test(text) ? (['apk'] as const) : []),
    ...(/^http:\/\//i.test(text) ? (['not-encrypted'] as const) : []),
  ]
}
