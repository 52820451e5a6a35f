import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { passwordProblem } from './password-problem'
import { drawPassword, readablePassword } from './readable-password'

test('what is drawn and refused is drawn again', () => {
  const drawn = ['123456789012', 'matkhau123456', 'mưa rào phố Hiến đêm qua']
  expect(drawPassword(() => drawn.shift()!)).toBe('mưa rào phố Hiến đêm qua')
})

test('an account may have every drawn password, though some random ones are taken for breached ones', () => {
  let refused: string
  do refused = randomUUID()
  while (!passwordProblem(refused))
  const drawn = [refused, readablePassword()]
  const [, good] = drawn
  expect(drawPassword(() => drawn.shift()!)).toBe(good)
})
