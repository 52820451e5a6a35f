import type { AccessArgs, PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { contentAccess } from './content-access'
import {
  handlesCases,
  hasRole,
  isAdmin,
  isAdminField,
  isEditor,
  isEditorField,
  nobody,
  ownUnitOrCoordinator,
  roles,
  unitIdsOf,
  type Role,
} from './roles'

type User = PayloadRequest['user']

const staff = (own: Role[], units: unknown[] = []) => ({ id: 'u', roles: own, units }) as User
const everyRole: Role[] = ['admin', 'editor', 'coordinator', 'officer', 'tip-handler']
const visitors: [string, User][] = [
  ['anonymous', null],
  ['no role', staff([])],
  ...everyRole.map((role): [string, User] => [role, staff([role], ['unit-1'])]),
]
/** What each visitor gets, those who get nothing left out. */
function opens(rule: (args: AccessArgs) => unknown) {
  const found: Record<string, unknown> = {}
  for (const [name, user] of visitors) {
    const answer = rule({ req: { user } } as AccessArgs)
    if (answer !== false) found[name] = answer
  }
  return found
}

test('the roles are these', () => expect(roles.map(({ value }) => value)).toEqual(everyRole))

test('a role grants to who holds one of those wanted, and to nobody else', () => {
  expect(hasRole(staff(['officer']), 'admin', 'officer')).toBe(true)
  expect(hasRole(staff(['officer', 'editor']), 'editor')).toBe(true)
  expect(hasRole(staff(['officer']), 'admin')).toBe(false)
  expect(hasRole(null, 'admin')).toBe(false)
  expect(hasRole(undefined, 'admin')).toBe(false)
  expect(hasRole({ id: 'u' } as User, 'admin')).toBe(false)
  expect(hasRole(staff(['officer']))).toBe(false)
})

test('editors write, administrators delete, the service keeps to itself what is nobody’s', () => {
  expect(opens(isEditor)).toEqual({ admin: true, editor: true })
  expect(opens(isAdmin)).toEqual({ admin: true })
  expect(nobody()).toBe(false)
  expect(opens(isAdminField as never)).toEqual({ admin: true })
  expect(opens(isEditorField as never)).toEqual({ admin: true, editor: true })
})

test('drafts are read by administrators and editors only; all others get what is published', () => {
  const published = { _status: { equals: 'published' } }
  expect(opens(contentAccess.read!)).toEqual({
    anonymous: published,
    'no role': published,
    admin: true,
    editor: true,
    coordinator: published,
    officer: published,
    'tip-handler': published,
  })
  const { create, update, delete: remove, readVersions } = contentAccess
  expect(opens(create!)).toEqual({ admin: true, editor: true })
  expect(opens(update!)).toEqual({ admin: true, editor: true })
  expect(opens(readVersions!)).toEqual({ admin: true, editor: true })
  expect(opens(remove!)).toEqual({ admin: true })
})

test('units are known by id, however much of them was read', () => {
  expect(unitIdsOf(staff(['officer'], ['a', { id: 'b' }]))).toEqual(['a', 'b'])
  expect(unitIdsOf(staff(['officer']))).toEqual([])
  expect(unitIdsOf({ id: 'u' } as User)).toEqual([])
  expect(unitIdsOf(null)).toEqual([])
})

test('a unit’s cases open to its officers, all cases to coordinators', () => {
  expect(opens(ownUnitOrCoordinator())).toEqual({
    coordinator: true,
    officer: { unit: { in: ['unit-1'] } },
  })
  const read = ownUnitOrCoordinator('case.unit')
  const asked = (user: User) => read({ req: { user } } as AccessArgs)
  expect(asked(staff(['officer'], ['a', 'b']))).toEqual({ 'case.unit': { in: ['a', 'b'] } })
  expect(asked(staff(['officer']))).toBe(false)
  expect(asked(staff(['coordinator', 'officer'], ['a']))).toBe(true)
})

test('coordinators and officers handle cases', () => {
  const handling = visitors.filter(([, user]) => handlesCases(user)).map(([name]) => name)
  expect(handling).toEqual(['coordinator', 'officer'])
})
