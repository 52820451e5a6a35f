import { expect, test, vi } from 'vitest'
import { createDeviceStorage } from './device-storage'

function fakeStorage(kept: Record<string, string> = {}) {
  const map = new Map(Object.entries(kept))
  return {
    map,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  }
}

test('what was written before the storage opened is kept, and wins', async () => {
  const device = fakeStorage({ 'chung-tay:a': '"old"', 'chung-tay:b': '"kept"' })
  const opening = Promise.resolve(device)
  const storage = createDeviceStorage(opening)
  const told = vi.fn()
  storage.subscribe(told)
  expect(storage.read('b')).toBeUndefined()
  storage.write('a', 'new')
  await opening
  expect(storage.read('a')).toBe('new')
  expect(storage.read('b')).toBe('kept')
  expect(device.map.get('chung-tay:a')).toBe('"new"')
  expect(told).toHaveBeenCalledTimes(2)
})

test('a storage that does not open, is full or holds nonsense never throws', async () => {
  const closed = createDeviceStorage(Promise.reject(new Error('refused')))
  closed.write('a', 1)
  expect(closed.read('a')).toBe(1)

  const full = {
    ...fakeStorage({ 'chung-tay:bad': '{' }),
    setItem: () => {
      throw new Error('full')
    },
  }
  const storage = createDeviceStorage(Promise.resolve(full))
  await Promise.resolve()
  storage.write('a', [1])
  expect(storage.read('a')).toEqual([1])
  expect(storage.read('bad')).toBeUndefined()
})

test('the same value is the same object until it changes', async () => {
  const storage = createDeviceStorage(Promise.resolve(fakeStorage({ 'chung-tay:a': '{"x":1}' })))
  await Promise.resolve()
  expect(storage.read('a')).toBe(storage.read('a'))
})

test('forgetting removes everything of ours and nothing else', async () => {
  const device = fakeStorage({ other: 'x' })
  const storage = createDeviceStorage(Promise.resolve(device))
  await Promise.resolve()
  storage.write('checklist', ['a'])
  storage.forgetAll()
  expect(storage.read('checklist')).toBeUndefined()
  expect([...device.map.keys()]).toEqual(['other'])
})
