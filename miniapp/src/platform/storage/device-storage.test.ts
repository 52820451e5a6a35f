import { afterEach, expect, test, vi } from 'vitest'
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

afterEach(() => void vi.useRealTimers())

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

test('what is promised to be kept was written', async () => {
  const refused = createDeviceStorage(Promise.reject(new Error('refused')))
  expect(refused.keeping()).toBe('opening')
  await refused.ready
  expect(refused.keeping()).toBe('memory')

  const device = fakeStorage()
  const storage = createDeviceStorage(Promise.resolve(device))
  await storage.ready
  storage.write('small', 1)
  expect([storage.keeping(), storage.isKept('small')]).toEqual(['kept', true])
  const { setItem } = device
  device.setItem = (key, value) => {
    if (value.length > 100) throw new Error('full')
    setItem(key, value)
  }
  storage.write('large', 'x'.repeat(200))
  expect([storage.isKept('small'), storage.isKept('large')]).toEqual([true, false])
  expect(storage.read('large')).toHaveLength(200)
  storage.write('large', 'x')
  expect(storage.isKept('large')).toBe(true)
  expect([...device.map.keys()]).not.toContain('chung-tay:probe')
})

test('a storage that reads and does not write still gives what it has', async () => {
  const device = { ...fakeStorage({ 'chung-tay:a': '"kept"' }), setItem: () => undefined }
  const storage = createDeviceStorage(Promise.resolve(device))
  await storage.ready
  expect([storage.read('a'), storage.keeping()]).toEqual(['kept', 'memory'])
})

test('a storage that never opens is not waited for; one that opens late is joined', async () => {
  vi.useFakeTimers()
  let open: (device: ReturnType<typeof fakeStorage>) => void = () => undefined
  const storage = createDeviceStorage(new Promise((resolve) => (open = resolve)))
  const told = vi.fn()
  storage.subscribe(told)
  storage.write('a', 1)
  await vi.advanceTimersByTimeAsync(10_000)
  await storage.ready
  expect([storage.keeping(), told.mock.calls.length]).toEqual(['memory', 2])
  const device = fakeStorage({ 'chung-tay:b': '2' })
  open(device)
  await vi.advanceTimersByTimeAsync(0)
  expect([storage.keeping(), storage.read('b')]).toEqual(['kept', 2])
  expect(device.map.get('chung-tay:a')).toBe('1')
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
