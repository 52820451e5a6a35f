import type { Role } from './roles'

export const visitors = [
  'anonymous',
  'admin',
  'editor',
  'coordinator',
  'officer',
  'tip-handler',
] as const
export type Visitor = 'anonymous' | Role
export type Operation = 'create' | 'read' | 'update' | 'delete'
/** Who may do each operation with a collection over REST. */
export type AccessRule = Record<Operation, readonly Visitor[]>

export const nobody: readonly Visitor[] = []
export const everybody: readonly Visitor[] = visitors
export const admins: readonly Visitor[] = ['admin']
export const editors: readonly Visitor[] = ['admin', 'editor']
export const coordinators: readonly Visitor[] = ['coordinator']
export const handlers: readonly Visitor[] = ['coordinator', 'officer']
export const staff: readonly Visitor[] = [
  'admin',
  'editor',
  'coordinator',
  'officer',
  'tip-handler',
]

/** Published content: everybody reads it, editors write it. */
export const content: AccessRule = {
  create: editors,
  read: everybody,
  update: editors,
  delete: admins,
}
/** What the service alone reads and writes. */
export const closed: AccessRule = { create: nobody, read: nobody, update: nobody, delete: nobody }
export const log: AccessRule = { ...closed, read: admins }
/** People's cases: which of them an officer reaches (their unit's) is tested with each feature. */
export const cases: AccessRule = { ...closed, read: handlers }
/** Payload keeps these for each account: whoever is signed in reaches their own. */
export const ownOnly: AccessRule = { create: staff, read: staff, update: staff, delete: staff }

type Described = { access?: Record<string, AccessRule> }

/** Every collection's line, as the features hand them over. A collection without one fails the access test. */
export function accessMatrix(features: readonly Described[]): Record<string, AccessRule> {
  return Object.fromEntries(features.flatMap(({ access = {} }) => Object.entries(access)))
}
