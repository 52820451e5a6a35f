import { canonicalLink } from '../link'
import { normalizePhone } from '../../phone'

/** The part of the public content in which the police and other state bodies name their own addresses. */
export type OfficialContent = {
  contacts: readonly {
    label: string
    unit?: string | { name: string; slug?: string | null } | null
    phones?: readonly { number: string }[] | null
    zaloUrl?: string | null
    email?: string | null
    website?: string | null
    isSample?: boolean | null
  }[]
  settings: {
    agencyName: string
    website?: string | null
    zaloOaId?: string | null
    hotlines?: readonly { number: string; name: string; smsNumber?: string | null }[] | null
    portals?: readonly { name: string; url: string }[] | null
  }
}

/** Who publishes an address, and where in the app that stands. */
export type Owner = { name: string; page: string }

export type OfficialDirectory = {
  phones: ReadonlyMap<string, Owner>
  emails: ReadonlyMap<string, Owner>
  hosts: ReadonlyMap<string, Owner>
  zalo: ReadonlyMap<string, Owner>
}

/** Everything official by its address. Sample entries are left out: nobody may take them for real. */
export function buildDirectory({ contacts, settings }: OfficialContent): OfficialDirectory {
  const phones = new Map<string, Owner>()
  const emails = new Map<string, Owner>()
  const hosts = new Map<string, Owner>()
  const zalo = new Map<string, Owner>()
  const addHost = (url: string | null | undefined, owner: Owner) => {
    const host = url ? canonicalLink(url)?.host.replace(/^www\./, '') : undefined
    if (host && !hosts.has(host)) hosts.set(host, owner)
  }
  for (const { number, name, smsNumber } of settings.hotlines ?? []) {
    for (const each of [number, smsNumber ?? '']) {
      const normalized = normalizePhone(each)
      if (normalized) phones.set(normalized, { name: `${number} – ${name}`, page: '/' })
    }
  }
  for (const { name, url } of settings.portals ?? []) addHost(url, { name, page: '/' })
  const agency = { name: settings.agencyName, page: '/' }
  addHost(settings.website, agency)
  if (settings.zaloOaId) zalo.set(settings.zaloOaId.toLowerCase(), agency)
  for (const contact of contacts) {
    if (contact.isSample) continue
    const unit = typeof contact.unit === 'object' ? contact.unit : undefined
    const owner = {
      name: unit ? `${unit.name} (${contact.label})` : contact.label,
      page: unit?.slug ? `/lien-he/${unit.slug}` : '/lien-he',
    }
    for (const { number } of contact.phones ?? []) {
      const normalized = normalizePhone(number)
      if (normalized && !phones.has(normalized)) phones.set(normalized, owner)
    }
    if (contact.email) emails.set(contact.email.trim().toLowerCase(), owner)
    const account = zaloAccount(contact.zaloUrl ?? '')
    if (account) zalo.set(account, owner)
    addHost(contact.website, owner)
  }
  return { phones, emails, hosts, zalo }
}

/** The account named by `https://zalo.me/<account>`; undefined for any other address. */
export function zaloAccount(url: string): string | undefined {
  const link = canonicalLink(url)
  if (link?.host !== 'zalo.me') return undefined
  const [first = '', second] = link.path.split('/').filter(Boolean)
  return (first === 's' || first === 'g' ? second : first)?.toLowerCase() || undefined
}
