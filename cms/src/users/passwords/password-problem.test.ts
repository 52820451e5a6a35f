import { dictionary } from '@zxcvbn-ts/language-common'
import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { addTo, isIn, newBloom } from './bloom'
import breached from './breached.json'
import { passwordProblem } from './password-problem'

const filter = { bits: Buffer.from(breached.bits, 'base64'), hashes: breached.hashes }
const made = (count: number) =>
  Array.from({ length: count }, (_, at) => hash('sha256', `password ${at}`, 'hex').slice(0, 16))

test('the shipped filter holds the whole list, and takes few others for one of it', () => {
  const missing = dictionary['passwords-common'].filter((each) => !isIn(filter, each.toLowerCase()))
  expect(missing).toEqual([])
  expect(made(20_000).filter((each) => isIn(filter, each)).length).toBeLessThan(20)
})

test('a filter finds what was added', () => {
  const bloom = newBloom(100, 1000)
  for (const each of made(100)) addTo(bloom, each)
  expect(made(100).every((each) => isIn(bloom, each))).toBe(true)
  expect(isIn(bloom, 'another')).toBe(false)
})

test('length is counted in characters, not in bytes or halves of them', () => {
  expect(passwordProblem('ngắn quá à?')).toMatch('ít nhất 12 ký tự')
  expect(passwordProblem('🐘🐎🐕🐈🐓🐖🐏🐐🦆🐇🐁')).toMatch('ít nhất 12 ký tự')
  expect(passwordProblem('x9'.padEnd(201, 'đường dài '))).toMatch('dài nhất 200')
})

test.each([
  'unbelievable',
  'Basketball12',
  'password2024!!',
  '  Mật khẩu 12345',
  'm.a.t.k.h.a.u.2026',
  '1qaz2wsx3edc',
  'passwordpassword',
  'iloveyou-iloveyou',
])('%s is in the list of breached ones, plain or dressed up', (password) => {
  expect(passwordProblem(password)).toMatch('đã bị lộ')
})

test.each(['aaaaaaaaaaaaaa', '123123123123', 'abcdefghijklm', '123456789012', '210987654321'])(
  '%s is only repeated or counted',
  (password) => {
    expect(passwordProblem(password)).toMatch('lặp lại')
  },
)

test('the owner’s name or e-mail is no password', () => {
  const owner = { email: 'nguyenvana@congan.vn', name: 'Nguyễn Văn Ánh' }
  expect(passwordProblem('Nguyễn Văn Ánh 1', owner)).toMatch('tên hoặc email')
  expect(passwordProblem('nguyenvana1990', owner)).toMatch('tên hoặc email')
  expect(passwordProblem('nguyenvana1990')).toBeUndefined()
})

test.each([
  'con trâu gặm mây tím',
  'ghe chieu qua song lon',
  'correct horse battery staple',
  '7391 5520 8846',
  '0c8d3c4e-8b7c-4f3c-9a9e-2d0f6b9c1a55',
  'bcdef-ghjkm-npqrs-tuvwx',
])('%s is good: nobody asks for kinds of characters', (password) => {
  expect(passwordProblem(password)).toBeUndefined()
})
