import { beforeEach, expect, test } from 'vitest'
import { preferencesKey } from '../platform/preferences/preferences'
import { storage } from '../platform/storage/storage'
import { addCarried, countCarried, isSame, parseCarried, readCarried } from './carried'
import { wordsOf } from './words'

beforeEach(async () => {
  await storage.ready
  storage.forgetAll()
})

const oneCase = (code: string, sentAt: number) => ({
  code,
  reference: `PA-${code}`,
  title: code,
  sentAt,
})
const dossier = (number: string, more = {}) => ({
  question: { number, proof: { kind: 'identity', digits: '1234' } },
  hint: number,
  title: 'Hồ sơ',
  state: 'received',
  stateWords: 'Đã tiếp nhận',
  checkedAt: 1,
  isNews: false,
  ...more,
})
const from = (carried: object) => parseCarried(JSON.stringify({ v: 1, ...carried }))

test('what another phone has is added, the newest first; what is here stays as it is', () => {
  storage.write('feedback:mine', [oneCase('here', 2)])
  storage.write('dossiers:watched', [dossier('A', { isNews: true })])
  const came = addCarried(
    from({
      commune: 'pho-hien',
      cases: [oneCase('new', 3), oneCase('here', 9), oneCase('old', 1)],
      followed: [{ reference: 'PA-1', title: 'Đèn hỏng' }],
      dossiers: [dossier('A'), dossier('B')],
    }),
  )
  expect(came).toEqual({ cases: 2, followed: 1, dossiers: 1, hasCommune: true })
  expect(storage.read('feedback:mine')).toEqual([
    oneCase('new', 3),
    oneCase('here', 2),
    oneCase('old', 1),
  ])
  expect(storage.read('dossiers:watched')).toEqual([dossier('A', { isNews: true }), dossier('B')])
  expect(storage.read(preferencesKey)).toEqual({ commune: 'pho-hien' })
  expect(addCarried(readCarried())).toEqual({
    cases: 0,
    followed: 0,
    dossiers: 0,
    hasCommune: false,
  })
})

test('one’s own place is not replaced, other preferences stay, and files of this phone do not go', () => {
  storage.write(preferencesKey, { commune: 'my-hao', textSize: 1.5 })
  storage.write('feedback:mine', [{ ...oneCase('a', 1), failedFiles: [{ name: 'a.jpg' }] }])
  addCarried(from({ commune: 'pho-hien', cases: [], followed: [], dossiers: [] }))
  expect(storage.read(preferencesKey)).toEqual({ commune: 'my-hao', textSize: 1.5 })
  expect(readCarried()).toMatchObject({ commune: 'my-hao', cases: [oneCase('a', 1)] })
  expect(JSON.stringify(readCarried())).not.toContain('failedFiles')
})

test('what is not built like a case, or of another version, comes to nothing', () => {
  const odd = from({ cases: [null, 'x', { code: 1 }, oneCase('a', 1)], dossiers: 'none' })
  expect(addCarried(odd)).toMatchObject({ cases: 1, dossiers: 0, hasCommune: false })
  expect(() => parseCarried('{"v":2}')).toThrow()
  expect(() => parseCarried('{')).toThrow()
})

test('no more are kept than the feature keeps, the newest of them', () => {
  const many = Array.from({ length: 40 }, (_, at) => oneCase(String(at), at))
  expect(addCarried(from({ cases: many })).cases).toBe(30)
  expect((storage.read('feedback:mine') as { sentAt: number }[])[0]?.sentAt).toBe(39)
})

test('a full list keeps all that is here, and what cannot be read stays where it is', () => {
  const here = Array.from({ length: 29 }, (_, at) => oneCase(`here-${at}`, 100 - at))
  const odd = { code: 7, from: 'a later version' }
  storage.write('feedback:mine', [here[0], odd, ...here.slice(1)])
  const newer = [oneCase('newer', 900), oneCase('newest', 901)]
  expect(addCarried(from({ cases: newer })).cases).toBe(0)
  expect(storage.read('feedback:mine')).toEqual([here[0], odd, ...here.slice(1)])
  storage.write('feedback:mine', [here[0], odd, ...here.slice(1, 28)])
  expect(addCarried(from({ cases: newer })).cases).toBe(1)
  expect(storage.read('feedback:mine')).toEqual([newer[1], odd, ...here.slice(0, 28)])
  expect(readCarried().cases).toHaveLength(29)
})

test('two phones have the same when they name the same things, however those stand', () => {
  const one = from({ commune: null, cases: [oneCase('a', 1), oneCase('b', 2)], followed: [] })
  const other = from({ commune: null, cases: [oneCase('b', 5), oneCase('a', 1)], followed: [] })
  expect(isSame(one, other)).toBe(true)
  expect(isSame(one, from({ cases: [oneCase('a', 1)] }))).toBe(false)
  expect(isSame(one, { ...other, commune: 'pho-hien' })).toBe(false)
})

test('nothing but these lists is ever taken along', () => {
  storage.write('quiz-token', 'secret')
  storage.write('drafts:feedback', [{ text: 'nháp' }])
  expect(Object.keys(readCarried()).sort()).toEqual([
    'cases',
    'commune',
    'dossiers',
    'followed',
    'v',
  ])
  expect(JSON.stringify(readCarried())).toBe(
    '{"v":1,"commune":null,"cases":[],"followed":[],"dossiers":[]}',
  )
})

test('what came is told in words', () => {
  const none = countCarried(readCarried())
  expect(wordsOf(none)).toBeUndefined()
  expect(wordsOf({ ...none, cases: 2 })).toBe('2 mã phản ánh')
  expect(wordsOf({ cases: 2, followed: 1, dossiers: 3, hasCommune: true })).toBe(
    '2 mã phản ánh, 1 vụ việc đang theo dõi, 3 hồ sơ đang theo dõi và nơi của bạn',
  )
})
