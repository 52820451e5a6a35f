import type {
  AdminViewConfig,
  CollectionConfig,
  Endpoint,
  Field,
  GlobalConfig,
  Payload,
  PayloadRequest,
  SanitizedCollectionConfig,
  TaskConfig,
} from 'payload'
import type { AccessRule } from './access/matrix'
import type { Role } from './access/roles'
import type { FrontPart } from './edge/front-part'

/**
 * What a feature tells about itself: the one value that `cms/src/<feature>/index.ts` exports for
 * `features.ts`. The platform puts the parts of all features together and knows none by name.
 */
export type Feature = {
  /** The name of its folder, the same in every workspace. */
  name: string
  collections?: CollectionConfig[]
  /** Globals; they may be made from what other features hand over. */
  globals?: (features: readonly Feature[]) => GlobalConfig[]
  /** With whole paths below `/api`; those below a collection's name are hung into that collection. */
  endpoints?: Endpoint[]
  /** Background work, such as what runs every night. */
  tasks?: TaskConfig[]
  /** Who may do what with each of its collections over REST; the access test holds the service to it. */
  access?: Record<string, AccessRule>
  /** Collections whose published documents other programs read: described in `/api/openapi.json`. */
  published?: string[]
  /** Its part of the province's settings. */
  settings?: { label: string; fields: Field[] }
  /** What is deleted or made anonymous by itself, for operators and auditors. */
  retention?: RetentionRule[]
  /** What it answers in front of Next. */
  front?: FrontPart
  /** What it shows in the admin; components as `/<path below src>#<export>`. */
  admin?: {
    views?: Record<string, AdminViewConfig>
    navLinks?: string[]
    /** Parts of the dashboard; those of a lower place come first. */
    dashboard?: { component: string; place: number }[]
  }
  /** Told of every change of an account, within the transaction that makes it. */
  onAccountChange?: AccountListener
  /** Removes or unlinks what it holds of somebody who is to be forgotten, within the transaction. */
  onPersonForgotten?: PersonListener
  /** How somebody proves by a code that a case is theirs, to be told of it; see the feature of notices. */
  privateTopic?: {
    topic: string
    /** What notices know the case by. @throws RequestError */
    prove: (req: PayloadRequest, code: string) => Promise<string>
    /** Ends the letters about a case of this id, within the transaction; one that is gone has none. */
    leave: (req: PayloadRequest, id: string) => Promise<void>
  }
  /** What words mean in the lists of the admin; one feature knows. */
  listSearch?: ListSearch
  /** Called once when the service's database is there. */
  onInit?: (payload: Payload) => void
}

/** @returns Ids of the documents of a collection that words mean, best first. */
export type ListSearch = (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  words: string,
) => Promise<string[]>

/** What happened to an account of staff; `action` as its log names it. */
export type AccountChange = {
  action: string
  account: { id: string; name: string; roles: readonly Role[]; units: readonly string[] }
}
export type AccountListener = (req: PayloadRequest, change: AccountChange) => Promise<void>

/** Who is to be forgotten; see `identity`. */
export type ForgottenPerson = {
  /** The keyed hash under which `personOf` knows them. */
  person: string
  /** The id of their Zalo account, where Zalo asks for it: used here and now, written nowhere. */
  account?: string
  /** What began after this moment (milliseconds since 1970) stays. */
  until: number
}
/** @returns What went, in Vietnamese and without saying whose; undefined when there was nothing. */
export type PersonListener = (
  req: PayloadRequest,
  forgotten: ForgottenPerson,
) => Promise<string | undefined>

export type RetentionRule = {
  /** What goes, in Vietnamese. */
  what: string
  /** How long it is kept at most, in Vietnamese; names the setting where staff choose it. */
  keptFor: string
  /** Slug of the task that removes it. */
  task: string
}
