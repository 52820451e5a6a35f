import { expect, test } from 'vitest'
import { emptyForm, fromSubmission, problemsOf, titleOf, toSubmission } from './form-state'

test('a step says what is missing and nothing when all is there', () => {
  expect(Object.keys(problemsOf('kind', emptyForm))).toEqual(['kind', 'danger'])
  const kind = { ...emptyForm, kind: 'social-issue' as const, danger: 'no' as const }
  expect(problemsOf('kind', kind)).toEqual({})
  expect(Object.keys(problemsOf('story', kind))).toEqual(['commune', 'text'])
  expect(problemsOf('story', { ...kind, kind: 'app-idea', text: 'Chữ hơi nhỏ quá' })).toEqual({})
  expect(Object.keys(problemsOf('send', { ...kind, phone: '12', notifyByEmail: true }))).toEqual([
    'phone',
    'email',
  ])
})

test('what was sent comes back into the form as it was', () => {
  const form = {
    ...emptyForm,
    kind: 'social-issue' as const,
    danger: 'no' as const,
    commune: 'cong-an-xa-a',
    text: 'Đèn đường hỏng đã lâu',
    name: 'An',
    showName: true,
  }
  expect(fromSubmission(toSubmission(form))).toEqual(form)
})

test('a name is shown only when there is one, and empty fields are not sent', () => {
  const sent = toSubmission({
    ...emptyForm,
    kind: 'praise',
    text: 'Cảm ơn các anh',
    showName: true,
  })
  expect(sent.showName).toBe(false)
  expect(JSON.parse(JSON.stringify(sent))).toEqual({
    kind: 'praise',
    text: 'Cảm ơn các anh',
    notifyByEmail: false,
    notifyByZalo: false,
    showName: false,
    allowPublic: false,
  })
})

test('a place is sent only of what has one, whatever was filled in before', () => {
  const location = { latitude: 20.4, longitude: 106.3 }
  const form = { ...emptyForm, text: 'Cảm ơn các anh', place: 'Ngã ba', location }
  expect(toSubmission({ ...form, kind: 'social-issue' })).toMatchObject({
    place: 'Ngã ba',
    location,
  })
  const praise = toSubmission({ ...form, kind: 'praise' })
  expect([praise.place, praise.location]).toEqual([undefined, undefined])
})

test('a long text is cut for the list', () => {
  expect(titleOf('a'.repeat(80))).toHaveLength(58)
  expect(titleOf('  hai \n chữ ')).toBe('hai chữ')
})
