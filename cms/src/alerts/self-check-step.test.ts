import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { selfCheckStepField } from './self-check-step'

const published = [{ questions: [{ key: 'co-link' }], verdicts: [{ key: 'lua-dao' }] }]

function validate(value: string | null, { event = 'submit', isSeeding = false } = {}) {
  let asked = 0
  const find = async () => {
    asked += 1
    return { docs: published }
  }
  const req = { payload: { find }, context: { isSeeding } } as unknown as PayloadRequest
  const options = { req, event } as Parameters<NonNullable<typeof selfCheckStepField.validate>>[1]
  const check = selfCheckStepField.validate as (value: unknown, more: unknown) => unknown
  return Promise.resolve(check(value, options)).then((said) => ({ said, asked }))
}

test('a step of the published guide is taken, and so is none', async () => {
  for (const step of ['co-link', 'lua-dao', 'bat-dau', '', null])
    expect([step, (await validate(step)).said]).toEqual([step, true])
})

test('a step that no guide has is refused in words that name it', async () => {
  expect((await validate('co-lin')).said).toContain('“co-lin”')
  expect((await validate('/x?y')).said).toContain('chữ thường')
})

test('guides are read when saving only, not while somebody types nor while seeds load', async () => {
  expect(await validate('co-lin', { event: 'onChange' })).toEqual({ said: true, asked: 0 })
  expect(await validate('co-lin', { isSeeding: true })).toEqual({ said: true, asked: 0 })
  expect((await validate('co-lin')).asked).toBe(1)
})
