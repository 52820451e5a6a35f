import { expect, test } from 'vitest'
import {
  grantedByConsole,
  permissions,
  phoneQuestionsOf,
  sentences,
  takenFromSdk,
} from './permissions'
import { samplePackage } from './sample-package'

test('every call that the app takes from the SDK has its sentence, and no sentence is left over', async () => {
  const taken = await takenFromSdk()
  expect(permissions({ taken, granted: [] }).faults).toEqual([])
  expect(Object.keys(sentences).filter((call) => !taken.includes(call))).toEqual([])
})

test('the SDK itself says which calls the console has to grant', async () => {
  expect(await grantedByConsole()).toEqual(
    expect.arrayContaining(['getPhoneNumber', 'getLocation', 'openMediaPicker', 'downloadFile']),
  )
})

test('a call that has to be granted is listed with its sentence; one without a sentence is a fault', () => {
  const found = permissions({
    taken: ['openPhone', 'scanQRCode', 'getLocation', 'events'],
    granted: ['scanQRCode', 'getLocation'],
  })
  expect(found.toAsk.map(({ call }) => call)).toEqual(['scanQRCode'])
  expect(found.others.map(({ call }) => call)).toEqual(['openPhone'])
  expect(found.faults).toEqual([
    'The app calls getLocation, and scripts/zalo/permissions.ts does not say what for',
  ])
})

test('what the phone asks the person is read off the package', async () => {
  expect(await phoneQuestionsOf(await samplePackage())).toEqual([])
  const asking = { 'assets/later.module.js': 'navigator.geolocation.getCurrentPosition(a)' }
  expect(await phoneQuestionsOf(await samplePackage(asking))).toEqual([
    expect.stringMatching(/^Vị trí: /),
  ])
})
