import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time'

function countedTask() {
  const ends: ((error?: Error) => void)[] = []
  const task = () =>
    new Promise<number>((resolve, reject) => {
      const number = ends.length + 1
      ends.push((error) => (error ? reject(error) : resolve(number)))
    })
  const began = async () => {
    await new Promise((resolve) => setTimeout(resolve))
    return ends.length
  }
  return { task, began, end: (run: number, error?: Error) => ends[run - 1]!(error) }
}

test('who asks during a run gets the next one, all of them the same', async () => {
  const { task, began, end } = countedTask()
  const ask = oneAtATime(task)
  const answers = [ask(), ask(), ask()]
  expect(await began()).toBe(1)
  end(1)
  expect(await began()).toBe(2)
  end(2)
  expect(await Promise.all(answers)).toEqual([1, 2, 2])
  expect(await began()).toBe(2)
  const later = ask()
  end(3)
  expect(await later).toBe(3)
})

test('a run that fails does not keep the next one from running', async () => {
  const { task, began, end } = countedTask()
  const ask = oneAtATime(task)
  const failed = ask()
  const second = ask()
  end(1, new Error('away'))
  await expect(failed).rejects.toThrow('away')
  expect(await began()).toBe(2)
  end(2)
  expect(await second).toBe(2)
})

test('who asks at the end of a run waits for the next one like those who asked before', async () => {
  let [under, most, runs] = [0, 0, 0]
  const ask = oneAtATime(async () => {
    runs += 1
    most = Math.max(most, (under += 1))
    await new Promise((resolve) => setTimeout(resolve, 5))
    under -= 1
  })
  const again = ask().then(ask)
  await Promise.all([again, ask()])
  expect([most, runs]).toEqual([1, 2])
})
