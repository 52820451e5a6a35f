import { watchedList } from '../dossiers'
import { followedList, myCasesList } from '../feedback'
import type { Preferences } from '../platform/preferences'
import { preferencesKey } from '../platform/preferences/preferences'
import type { KeptList } from '../platform/storage/kept-list'
import { storage } from '../platform/storage/storage'

/** All that is ever taken along, by name: what a phone keeps of crime tips is nothing, and nothing of it is here. */
const lists = { cases: myCasesList, followed: followedList, dossiers: watchedList }
type Name = keyof typeof lists
const names = Object.keys(lists) as Name[]

/** What is sealed. */
export type Carried = { v: 1; commune: string | null } & Record<Name, unknown[]>

export type Counts = Record<Name, number> & { hasCommune: boolean }

/** What this phone has to take along. */
export function readCarried(): Carried {
  return { v: 1, commune: communeHere(), ...each((list) => list.read()) }
}

/** Adds what another phone has to what is here; nothing here is lost. @returns how much came */
export function addCarried(carried: Carried): Counts {
  const isNew = communeHere() === null && carried.commune !== null
  if (isNew) storage.write(preferencesKey, { ...kept(), commune: carried.commune })
  return { hasCommune: isNew, ...each((list, name) => list.add(carried[name])) }
}

/** Whether this phone really keeps what came, or only until the app is closed. */
export const isAllKept = () =>
  storage.isKept(preferencesKey) && names.every((name) => lists[name].isKept())

/** @throws where the text is no such thing */
export function parseCarried(text: string): Carried {
  const value = JSON.parse(text) as Partial<Carried>
  if (value.v !== 1) throw new Error('Of another version of the app')
  const { commune } = value
  const listOf = (_: KeptList, name: Name) => (Array.isArray(value[name]) ? value[name] : [])
  return { v: 1, commune: typeof commune === 'string' ? commune : null, ...each(listOf) }
}

export function countCarried(carried: Carried): Counts {
  return { hasCommune: carried.commune !== null, ...each((_, name) => carried[name].length) }
}

/** Whether both name the same things; how a thing stands may differ from phone to phone. */
export function isSame(one: Carried, other: Carried): boolean {
  const namesOf = (carried: Carried) => [
    carried.commune,
    each((list, name) => carried[name].map((item) => list.nameOf(item) ?? '').sort()),
  ]
  return JSON.stringify(namesOf(one)) === JSON.stringify(namesOf(other))
}

function each<T>(of: (list: KeptList, name: Name) => T): Record<Name, T> {
  return Object.fromEntries(names.map((name) => [name, of(lists[name], name)])) as Record<Name, T>
}

const kept = () => (storage.read(preferencesKey) ?? {}) as Partial<Preferences>
const communeHere = () => kept().commune ?? null
