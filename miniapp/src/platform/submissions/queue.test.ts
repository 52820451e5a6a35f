import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { createQueue } from './queue'
import { offlineError, SubmissionError } from './submission-error'
import { item, settle, world, type Reply } from './testing'

let places: ReturnType<typeof world>
beforeEach(() => {
  places = world()
})

test('what is sent is answered and its answer kept until put away', async () => {
  const queue = createQueue(places.parts)
  const id = await queue.enqueue(item())
  await settle()
  expect(queue.list()).toMatchObject([{ id, state: 'sent', answer: { reference: id } }])
  await queue.discard(id)
  expect(queue.list()).toEqual([])
})

test('without a network it waits through a restart, then goes out once', async () => {
  places.state.isOnline = false
  await createQueue(places.parts).enqueue(item())
  await settle()
  expect(places.received).toEqual([])
  places.state.isOnline = true
  const later = createQueue(places.parts)
  later.recover()
  await Promise.all([later.flush(), later.flush()])
  expect(places.received).toHaveLength(1)
  expect(later.list()[0]?.state).toBe('sent')
})

test('a lost answer is fetched by the very same bytes under the same key', async () => {
  places = world(['ack lost'])
  const queue = createQueue(places.parts)
  const id = await queue.enqueue(item())
  await settle()
  expect(queue.list()[0]).toMatchObject({ state: 'waiting', mayHaveArrived: true })
  expect(await queue.edit(id)).toBeUndefined()
  await queue.retryNow(id)
  expect(places.received[0]).toEqual(places.received[1])
  expect(places.stored.size).toBe(1)
  expect(queue.list()[0]?.state).toBe('sent')
})

test('what never left the phone, because the signal was too weak, can be changed', async () => {
  places = world(['no proof'])
  const queue = createQueue(places.parts)
  const id = await queue.enqueue(item('x'))
  await settle()
  expect(queue.list()[0]).toMatchObject({ state: 'waiting', mayHaveArrived: false })
  expect((await queue.edit(id))?.body).toEqual({ text: 'x' })
  expect(places.received).toEqual([])
})

test('a refusal waits for the person, who gets the content back and sends under a new key', async () => {
  places = world(['refused'])
  const queue = createQueue(places.parts)
  const id = await queue.enqueue(item('x'))
  await settle()
  expect(queue.list()[0]).toMatchObject({ state: 'refused', mayHaveArrived: false })
  expect((await queue.edit(id))?.body).toEqual({ text: 'x' })
  expect(await queue.enqueue(item('y'))).not.toBe(id)
})

test('the server says how long to wait', async () => {
  places = world(['slow down'])
  const queue = createQueue(places.parts)
  await queue.enqueue(item())
  await settle()
  await queue.flush()
  expect(places.received).toHaveLength(1)
  places.state.now += 60_000
  await queue.flush()
  expect(places.received).toHaveLength(2)
})

test('each file is uploaded once although the next one fails, and the submission names them', async () => {
  places = world()
  const queue = createQueue(places.parts)
  places.state.isOnline = false
  const files = ['a', 'b'].map((name) => ({ name, file: new Blob([name]) }))
  const id = await queue.enqueue({ ...item(), files, filePath: '/files' })
  const original = places.parts.upload
  let fails = true
  places.parts.upload = async (upload) => {
    if (upload.name === 'b' && fails) {
      fails = false
      throw offlineError()
    }
    return original(upload)
  }
  places.state.isOnline = true
  await queue.flush()
  await queue.retryNow(id)
  expect(places.uploads).toHaveLength(2)
  expect(JSON.parse(places.received[0]!.text)).toEqual({
    text: 'a',
    attachments: places.uploads.map((key) => `stored-${key}`),
  })
  expect(places.kept.files.size).toBe(0)
})

test.each([
  ['refused', () => new SubmissionError('FILE_REFUSED', 'Ảnh này không mở được.', { status: 400 })],
  ['too large', () => new SubmissionError('TOO_LARGE', 'Tệp lớn quá.', { status: 413 })],
])('a file that is %s does not keep the words, nor the other file', async (_, failure) => {
  const queue = createQueue(places.parts)
  const original = places.parts.upload
  places.parts.upload = async (upload) => {
    if (upload.name === 'bad') throw failure()
    return original(upload)
  }
  const files = ['bad', 'good'].map((name) => ({ name, file: new Blob([name]) }))
  const id = await queue.enqueue({ ...item(), files, filePath: '/files' })
  await settle()
  expect(queue.list()).toMatchObject([
    { id, state: 'sent', failedFiles: [{ name: 'bad', why: failure().message }] },
  ])
  expect(JSON.parse(places.received[0]!.text)).toEqual({
    text: 'a',
    attachments: places.uploads.map((key) => `stored-${key}`),
  })
})

test('a file that keeps failing while the server answers is given up after three tries', async () => {
  const queue = createQueue(places.parts)
  places.parts.upload = async () => {
    throw offlineError()
  }
  const files = [{ name: 'phim.mp4', file: new Blob(['x']) }]
  const id = await queue.enqueue({ ...item(), files, filePath: '/files' })
  await settle()
  for (let tries = 1; tries < 3; tries += 1) {
    expect(queue.list()[0]?.state).toBe('waiting')
    expect(queue.list()[0]?.failedFiles).toBeUndefined()
    await queue.retryNow(id)
  }
  expect(queue.list()[0]).toMatchObject({ state: 'sent', failedFiles: [{ name: 'phim.mp4' }] })
  expect(JSON.parse(places.received[0]!.text)).toEqual({ text: 'a', attachments: [] })
})

test('without a network no file is given up, however often it is tried', async () => {
  places = world(Array<Reply>(10).fill('no proof'))
  const queue = createQueue(places.parts)
  const files = [{ name: 'a', file: new Blob(['a']) }]
  const id = await queue.enqueue({ ...item(), files, filePath: '/files' })
  await settle()
  for (let tries = 0; tries < 9; tries += 1) await queue.retryNow(id)
  expect(queue.list()[0]?.state).toBe('waiting')
  expect(queue.list()[0]?.failedFiles).toBeUndefined()
  await queue.retryNow(id)
  expect(queue.list()[0]).toMatchObject({ state: 'sent', failedFiles: [] })
  expect(places.uploads).toHaveLength(1)
})

test('a file that the phone lost, or the server dropped since, is named; the words arrive', async () => {
  places.state.isOnline = false
  const queue = createQueue(places.parts)
  const files = ['lost', 'dropped'].map((name) => ({ name, file: new Blob([name]) }))
  await queue.enqueue({ ...item(), files, filePath: '/files' })
  const [lost] = queue.list()[0]!.files
  places.kept.files.delete(lost!.id)
  const send = places.parts.send
  places.parts.send = async (submission) => {
    const { attachments } = JSON.parse(submission.text) as { attachments: string[] }
    const { answer } = await send(submission)
    return { answer: { ...(answer as object), missingAttachments: attachments } }
  }
  places.state.isOnline = true
  await queue.flush()
  expect(queue.list()[0]).toMatchObject({
    state: 'sent',
    failedFiles: [{ name: 'lost' }, { name: 'dropped' }],
  })
})

test('it remembers which files the device holds beyond the page', async () => {
  places.state.isOnline = false
  places.parts.files.put = async () => false
  const queue = createQueue(places.parts)
  const files = [{ name: 'a', file: new Blob(['a']) }]
  await queue.enqueue({ ...item(), files, filePath: '/files' })
  expect(queue.list()[0]?.files).toMatchObject([{ name: 'a', isKept: false }])
})

test('no more than twenty wait', async () => {
  places.state.isOnline = false
  const queue = createQueue(places.parts)
  for (let sent = 0; sent < 20; sent += 1) await queue.enqueue(item())
  await expect(queue.enqueue(item())).rejects.toMatchObject({ code: 'QUEUE_FULL' })
})

test('whatever goes wrong, one key carries one content, one is sent at a time, all arrive once', async () => {
  const reply = fc.constantFrom<Reply>('ok', 'ack lost', 'offline', 'busy', 'slow down', 'no proof')
  await fc.assert(
    fc.asyncProperty(
      fc.array(reply, { maxLength: 25 }),
      fc.integer({ min: 1, max: 6 }),
      fc.array(fc.boolean(), { maxLength: 20 }),
      async (script, count, restarts) => {
        const here = world([...script])
        let queue = createQueue(here.parts)
        for (let sent = 0; sent < count; sent += 1) await queue.enqueue(item(`text ${sent}`))
        await settle()
        for (let round = 0; round < 60; round += 1) {
          if (restarts[round]) {
            queue = createQueue(here.parts)
            queue.recover()
          }
          await queue.flush()
          await settle()
          here.state.now += 10 * 60_000
          if (queue.list().every(({ state }) => state === 'sent')) break
        }
        expect(queue.list().map(({ state }) => state)).toEqual(Array(count).fill('sent'))
        expect(here.stored.size).toBe(count)
        expect(here.state.most).toBe(1)
        for (const key of here.stored.keys()) {
          const texts = here.received.filter((each) => each.key === key).map(({ text }) => text)
          expect(new Set(texts).size).toBe(1)
        }
      },
    ),
    { numRuns: 60 },
  )
})
