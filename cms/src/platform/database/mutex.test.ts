import { expect, test } from 'vitest'
import { BusyError, createMutex } from './mutex'

test('turns are given one after another, in the order they were asked for', async () => {
  const mutex = createMutex()
  const order: number[] = []
  let inside = 0
  await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const release = await mutex.acquire(1000)
      inside += 1
      expect(inside).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 1))
      order.push(index)
      inside -= 1
      release()
    }),
  )
  expect(order).toEqual([...order].sort((a, b) => a - b))
})

test('whoever waits too long gets an error and leaves the queue', async () => {
  const mutex = createMutex()
  const release = await mutex.acquire(10)
  await expect(mutex.acquire(10)).rejects.toBeInstanceOf(BusyError)
  release()
  const next = await mutex.acquire(10)
  next()
})

test('whoever waits in vain is told where the holder asked', async () => {
  const mutex = createMutex()
  const takeAndKeep = () => mutex.acquire(10)
  await takeAndKeep()
  const error = await mutex.acquire(10).catch((caught: Error) => caught)
  expect((error as { cause: Error }).cause.stack).toContain('takeAndKeep')
})

test('giving a turn back twice does not let two in', async () => {
  const mutex = createMutex()
  const first = await mutex.acquire(10)
  first()
  const second = await mutex.acquire(10)
  first()
  await expect(mutex.acquire(10)).rejects.toBeInstanceOf(BusyError)
  second()
})
