import { expect, test } from 'vitest'
import { createOneAfterAnother } from './one-after-another'

/** Work that notes when it begins, and ends when it is told to. */
function steps() {
  const begun: string[] = []
  const enders = new Map<string, () => void>()
  const work = (name: string) => () => {
    begun.push(name)
    return new Promise<string>((resolve) => enders.set(name, () => resolve(name)))
  }
  return { begun, work, end: (name: string) => enders.get(name)!() }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('work about one thing waits for what came before it, work about another does not', async () => {
  const { begun, work, end } = steps()
  const inOrder = createOneAfterAnother()
  const all = [inOrder('a', work('a1')), inOrder('a', work('a2')), inOrder('b', work('b1'))]
  await settled()
  expect(begun).toEqual(['a1', 'b1'])
  end('a1')
  await settled()
  expect(begun).toEqual(['a1', 'b1', 'a2'])
  end('a2')
  end('b1')
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'b1'])
})

test('what fails holds nobody up', async () => {
  const inOrder = createOneAfterAnother()
  const failing = inOrder('a', () => Promise.reject(new Error('no')))
  const next = inOrder('a', () => Promise.resolve('yes'))
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('yes')
})
