import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { nextStates } from './next-states'
import { handlesTips, isUnitOf, mayConfirmKey, mayRevokeKey, seesTipKeys } from './who'

type User = PayloadRequest['user']
const staff = (id: string, roles: string[], units: string[] = []) => ({ id, roles, units }) as User

const admin = staff('admin', ['admin'], ['xa-a'])
const handler = staff('handler', ['tip-handler'], ['xa-a'])
const colleague = staff('colleague', ['tip-handler'], ['xa-a', 'xa-b'])
const elsewhere = staff('elsewhere', ['tip-handler'], ['xa-c'])
const unplaced = staff('unplaced', ['tip-handler'])
const officer = staff('officer', ['officer', 'coordinator', 'editor'], ['xa-a'])
const everybody = [admin, handler, colleague, elsewhere, unplaced, officer, null]
const who = (rule: (user: User) => boolean) =>
  everybody.filter(rule).map((user) => (user ? user.id : 'anonymous'))

test('tips are read by handlers of a unit and by nobody else, least of all administrators', () => {
  expect(who(handlesTips)).toEqual(['handler', 'colleague', 'elsewhere'])
})

test('keys and the log are seen by administrators and handlers', () => {
  expect(who(seesTipKeys)).toEqual(['admin', 'handler', 'colleague', 'elsewhere', 'unplaced'])
})

test('somebody belongs to the units they are given', () => {
  expect(isUnitOf(colleague, 'xa-b')).toBe(true)
  expect(isUnitOf(colleague, 'xa-c')).toBe(false)
  expect([null, undefined].map((unit) => isUnitOf(colleague, unit))).toEqual([false, false])
  expect(isUnitOf(null, 'xa-a')).toBe(false)
})

test('a key is confirmed by an administrator or a handler of the unit, never by its holder', () => {
  const key = { role: 'handler', unit: 'xa-a', holder: 'handler' } as const
  expect(who((user) => mayConfirmKey(user, key))).toEqual(['admin', 'colleague'])
  expect(who((user) => mayConfirmKey(user, { ...key, holder: 'admin' }))).toEqual([
    'handler',
    'colleague',
  ])
  expect(who((user) => mayConfirmKey(user, { ...key, unit: null }))).toEqual(['admin'])
})

test('the recovery key is confirmed by any handler of any unit', () => {
  const key = { role: 'recovery', unit: null, holder: 'admin' } as const
  expect(who((user) => mayConfirmKey(user, key))).toEqual(['handler', 'colleague', 'elsewhere'])
})

test('a key is taken out of use by whoever may confirm it, and by its holder', () => {
  const key = { role: 'handler', unit: 'xa-a', holder: 'unplaced' } as const
  expect(who((user) => mayRevokeKey(user, key))).toEqual([
    'admin',
    'handler',
    'colleague',
    'unplaced',
  ])
})

test('from each state a tip goes on to these', () => {
  expect(nextStates).toEqual({
    received: ['checking', 'decided', 'closed'],
    transferred: ['checking', 'decided', 'closed'],
    checking: ['decided', 'closed'],
    decided: ['checking', 'closed'],
    closed: ['checking'],
  })
})
