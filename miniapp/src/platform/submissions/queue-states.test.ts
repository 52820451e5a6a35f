import { expect, test } from 'vitest'
import { createQueue } from './queue'
import { SubmissionError } from './submission-error'
import { item, settle, world, type Reply } from './testing'

/** A queue that was given one submission, after the first try has ended. */
async function started(script: Reply[] = [], given: object = {}) {
  const places = world(script)
  const queue = createQueue(places.parts)
  const id = await queue.enqueue({ ...item('x'), ...given })
  await settle()
  const own = () => queue.list().find((each) => each.id === id)!
  return { places, queue, id, own }
}

test('what waits is kept whole, in the order it came', async () => {
  const places = world()
  places.state.isOnline = false
  const queue = createQueue(places.parts)
  const file = new Blob(['abc'], { type: 'image/jpeg' })
  await queue.enqueue({ ...item('a'), files: [{ file, name: 'anh.jpg' }], filePath: '/files' })
  await queue.enqueue(item('b'))
  expect(queue.list()).toEqual([
    {
      feature: 'f',
      title: 't',
      path: '/p',
      filePath: '/files',
      body: { text: 'a' },
      id: 'id-2',
      files: [{ id: 'id-1', name: 'anh.jpg', type: 'image/jpeg', size: 3, isKept: true }],
      uploaded: {},
      state: 'waiting',
      createdAt: 1000,
      attempts: 0,
      notBefore: 0,
      mayHaveArrived: false,
    },
    expect.objectContaining({ id: 'id-3', body: { text: 'b' }, files: [] }),
  ])
})

test('a refused first try was not stored; one that may have arrived before it still may', async () => {
  const first = await started(['refused'])
  expect(first.own()).toMatchObject({
    state: 'refused',
    attempts: 1,
    mayHaveArrived: false,
    error: { code: 'BAD_REQUEST', message: 'Sai', fields: {} },
  })
  const later = await started(['ack lost', 'refused'])
  await later.queue.retryNow(later.id)
  expect(later.own()).toMatchObject({ state: 'refused', attempts: 2, mayHaveArrived: true })
  expect((await later.queue.edit(later.id))?.body).toEqual({ text: 'x' })
})

test('a server that was busy, on the first try or a later one, may have it', async () => {
  const { queue, id, own } = await started(['busy', 'slow down'])
  expect(own()).toMatchObject({ state: 'waiting', mayHaveArrived: true })
  expect(await queue.edit(id)).toBeUndefined()
  await queue.retryNow(id)
  expect(own()).toMatchObject({ state: 'waiting', attempts: 2, mayHaveArrived: true })
  const asked = await started(['slow down'])
  expect(asked.own()).toMatchObject({ state: 'waiting', mayHaveArrived: false })
})

test('each try waits twice as long as the one before, five minutes at most', async () => {
  const { places, queue, own } = await started(Array<Reply>(9).fill('offline'))
  const waits = [own().notBefore - places.state.now]
  for (let tries = 1; tries < 9; tries += 1) {
    // A moment too early nothing is sent.
    places.state.now = own().notBefore - 1
    await queue.flush()
    expect(places.received).toHaveLength(tries)
    places.state.now += 1
    await queue.flush()
    waits.push(own().notBefore - places.state.now)
  }
  expect(waits.map((ms) => ms / 1000)).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300])
  expect(own().attempts).toBe(9)
  // It wakes itself for the next try.
  expect(places.waits.at(-1)).toBe(300_000)
})

test('it wakes for the soonest of what waits, not at once when that time has passed, not at all when nothing waits', async () => {
  const { places, queue } = await started(['slow down', 'offline'])
  expect(places.waits).toEqual([60_000])
  await queue.enqueue(item('y'))
  await settle()
  expect(places.waits.at(-1)).toBe(5_000)
  places.state.now += 4_500
  await queue.flush()
  expect(places.waits.at(-1)).toBe(1_000)
  places.state.now += 60_000
  places.timers.at(-1)!()
  await settle()
  expect(queue.list().map(({ state }) => state)).toEqual(['sent', 'sent'])
  const before = places.waits.length
  await queue.flush()
  expect(places.waits).toHaveLength(before)
})

test('when the network goes while it sends, the rest stays for later', async () => {
  const places = world()
  places.state.isOnline = false
  const queue = createQueue(places.parts)
  await queue.enqueue(item('a'))
  await queue.enqueue(item('b'))
  const { send } = places.parts
  places.parts.send = async (submission) => {
    places.state.isOnline = false
    return send(submission)
  }
  places.state.isOnline = true
  await queue.flush()
  expect(queue.list().map(({ state }) => state)).toEqual(['sent', 'waiting'])
})

test('a failure of the lock leaves the queue able to send', async () => {
  const { places, queue, own } = await started(['offline'])
  const { alone } = places.parts
  places.parts.alone = () => Promise.reject(new Error('no lock'))
  places.state.now += 10_000
  await expect(queue.flush()).rejects.toThrow('no lock')
  places.parts.alone = alone
  await queue.flush()
  expect(own().state).toBe('sent')
})

test('an error of another kind is told in words and tried again', async () => {
  const places = world()
  places.parts.send = () => Promise.reject(new TypeError('x is not a function'))
  const queue = createQueue(places.parts)
  await queue.enqueue(item())
  await settle()
  expect(queue.list()[0]).toMatchObject({
    state: 'waiting',
    mayHaveArrived: true,
    error: { code: 'UNKNOWN', message: 'Chưa gửi được. Ứng dụng sẽ thử lại.' },
  })
})

test('trying again, what went wrong before is forgotten', async () => {
  const { places, queue, id } = await started(['refused'])
  const { send } = places.parts
  let seen: unknown = 'nothing'
  places.parts.send = async (submission) => {
    seen = queue.list()[0]
    return send(submission)
  }
  await queue.retryNow(id)
  expect(seen).toMatchObject({ state: 'sending', attempts: 2, mayHaveArrived: true })
  expect(seen).not.toHaveProperty('error')
})

test('what is being sent or was sent cannot be changed; what is put away takes its files along', async () => {
  const { queue, id } = await started()
  expect(await queue.edit(id)).toBeUndefined()
  expect(await queue.edit('no such')).toBeUndefined()
  expect(queue.list()).toHaveLength(1)
  await queue.discard('no such')
  expect(queue.list()).toHaveLength(1)

  const places = world()
  places.state.isOnline = false
  const other = createQueue(places.parts)
  const kept = await other.enqueue(item('kept'))
  const files = [{ name: 'a.jpg', file: new Blob(['a']) }]
  const dropped = await other.enqueue({ ...item('dropped'), files })
  await other.discard(dropped)
  expect(other.list().map((each) => each.id)).toEqual([kept])
  expect(places.kept.files.size).toBe(0)
  places.parts.write(other.list().map((each) => ({ ...each, state: 'sending' as const })))
  expect(await other.edit(kept)).toBeUndefined()
})

test('what is discarded while it is being sent does not come back', async () => {
  const places = world()
  const queue = createQueue(places.parts)
  let fail = (): void => undefined
  places.parts.send = () =>
    new Promise((_, reject) => {
      fail = () => reject(new SubmissionError('UNAVAILABLE', 'Bận', { status: 503 }))
    })
  const id = await queue.enqueue(item())
  await settle()
  await queue.discard(id)
  fail()
  await settle()
  expect(queue.list()).toEqual([])
})

test('after a start only what was being sent waits again, and at once', () => {
  const places = world()
  const base = {
    ...item(),
    files: [],
    uploaded: {},
    createdAt: 0,
    attempts: 1,
    mayHaveArrived: true,
  }
  const states = ['sending', 'waiting', 'sent', 'refused'] as const
  places.parts.write(states.map((state) => ({ ...base, id: state, state, notBefore: 99 })))
  let writes = 0
  const { write } = places.parts
  places.parts.write = (items) => {
    writes += 1
    write(items)
  }
  const queue = createQueue(places.parts)
  queue.recover()
  expect(queue.list().map(({ id, state, notBefore }) => [id, state, notBefore])).toEqual([
    ['sending', 'waiting', 0],
    ['waiting', 'waiting', 99],
    ['sent', 'sent', 99],
    ['refused', 'refused', 99],
  ])
  queue.recover()
  expect(writes).toBe(1)
})

test('sent ones do not count towards the twenty that may wait', async () => {
  const places = world()
  const queue = createQueue(places.parts)
  for (let sent = 0; sent < 3; sent += 1) await queue.enqueue(item())
  await settle()
  await settle()
  places.state.isOnline = false
  for (let waiting = 0; waiting < 20; waiting += 1) await queue.enqueue(item())
  await expect(queue.enqueue(item())).rejects.toThrow(
    'Máy đang giữ quá nhiều nội dung chờ gửi. Hãy gửi hoặc bỏ bớt trước.',
  )
  expect(queue.list()).toHaveLength(23)
})

test('what has no files is sent as it was written, under its path and key, with a proof', async () => {
  const places = world()
  const sent: unknown[] = []
  const { send } = places.parts
  places.parts.send = (submission) => {
    sent.push(submission)
    return send(submission)
  }
  const queue = createQueue(places.parts)
  const id = await queue.enqueue(item('x'))
  await settle()
  expect(sent).toEqual([{ path: '/p', key: id, text: '{"text":"x"}', proof: 'proof' }])
  expect(queue.list()[0]).toMatchObject({ state: 'sent', mayHaveArrived: true })
})

test('while one is under way no other is begun', async () => {
  const places = world()
  const gates: (() => void)[] = []
  const { send } = places.parts
  places.parts.send = async (submission) => {
    await new Promise<void>((resolve) => gates.push(resolve))
    return send(submission)
  }
  const queue = createQueue(places.parts)
  await queue.enqueue(item('a'))
  await settle()
  await queue.enqueue(item('b'))
  await queue.flush()
  await settle()
  expect(gates).toHaveLength(1)
  gates[0]!()
  await settle()
  expect(gates).toHaveLength(2)
  gates[1]!()
  await settle()
  expect(queue.list().map(({ state }) => state)).toEqual(['sent', 'sent'])
})

test('without a network it neither tries nor wakes itself', async () => {
  const places = world()
  places.state.isOnline = false
  const queue = createQueue(places.parts)
  await queue.enqueue(item())
  await queue.flush()
  expect([places.received, places.waits]).toEqual([[], []])
})

test('what is discarded while it is being sent stays away, also when it arrives', async () => {
  const places = world()
  const queue = createQueue(places.parts)
  let arrive = (): void => undefined
  places.parts.send = () =>
    new Promise((resolve) => {
      arrive = () => resolve({ answer: {} })
    })
  const id = await queue.enqueue(item())
  await settle()
  await queue.discard(id)
  arrive()
  await settle()
  expect(queue.list()).toEqual([])
})
