import { expect, test } from 'vitest'
import { noteConflict, noteLasting, repeatOnConflict } from './repeat'

const conflict = () => Object.assign(new Error('WriteConflict'), { code: 112 })

test('work that met another write is done again, however it says so', async () => {
  let thrown = 0
  const work = async () => {
    thrown += 1
    // Drivers' errors come wrapped.
    if (thrown < 3) throw new Error('There was an error while saving', { cause: conflict() })
    return 'saved'
  }
  expect(await repeatOnConflict(work)).toBe('saved')
  let answered = 0
  const answers = async () => {
    answered += 1
    if (answered < 3) noteConflict()
    return answered < 3 ? 503 : 200
  }
  expect(await repeatOnConflict(answers)).toBe(200)
  expect([thrown, answered]).toEqual([3, 3])
})

test('but not when something of it remains, nor for other failures, nor for ever', async () => {
  const counted = (fail: () => unknown) => {
    let tries = 0
    const work = async () => {
      tries += 1
      throw fail()
    }
    return repeatOnConflict(work).catch((error: Error) => [tries, error.message])
  }
  const lasting = () => {
    noteLasting()
    return conflict()
  }
  expect(await counted(lasting)).toEqual([1, 'WriteConflict'])
  expect(await counted(() => new Error('Other'))).toEqual([1, 'Other'])
  expect(await counted(conflict)).toEqual([12, 'WriteConflict'])
  const failure = async () => {
    noteConflict()
    return 503
  }
  expect(await repeatOnConflict(failure)).toBe(503)
})

test('fifty who write one record at once all come to it, also with work within their work', async () => {
  let version = 0
  // As a database with snapshots: who began before another's commit is refused.
  const publish = async () => {
    const seen = version
    await new Promise((resolve) => setImmediate(resolve))
    if (seen !== version) throw conflict()
    version += 1
  }
  const nested = () => repeatOnConflict(() => repeatOnConflict(publish))
  await Promise.all(Array.from({ length: 50 }, nested))
  expect(version).toBe(50)
})
