import { expect, test } from 'vitest'
import { z } from 'zod'
import { randomUuid } from './random-uuid'

test('every one is a UUID of version 4, and another one', () => {
  const made = Array.from({ length: 200 }, randomUuid)
  for (const uuid of made) expect(z.uuidv4().safeParse(uuid).success, uuid).toBe(true)
  expect(new Set(made).size).toBe(200)
})
