import { expect, test } from 'vitest'
import { repeated } from './repeated'

const conflict = () => Object.assign(new Error(), { errorLabels: ['TransientTransactionError'] })

test('work that met another transaction is done again, other failures are not', async () => {
  let tries = 0
  const once = async () => {
    tries += 1
    if (tries === 1) throw conflict()
    return tries
  }
  expect(await repeated(once)).toBe(2)
  await expect(repeated(() => Promise.reject(new Error('other')))).rejects.toThrow('other')
})

test('it is given up in the end', async () => {
  let tries = 0
  const never = () => {
    tries += 1
    return Promise.reject(conflict())
  }
  await expect(repeated(never)).rejects.toBeInstanceOf(Error)
  expect(tries).toBe(4)
})
