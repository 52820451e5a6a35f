import { expect, test } from 'vitest'
import { createQueue } from './queue'
import { SubmissionError } from './submission-error'
import { item, world, type Reply } from './testing'

/** A submission with two files, kept while the network is away. */
async function withFiles(script: Reply[] = []) {
  const places = world(script)
  places.state.isOnline = false
  const queue = createQueue(places.parts)
  const files = ['a.jpg', 'bc.jpg'].map((name) => ({ name, file: new Blob([name]) }))
  const id = await queue.enqueue({ ...item(), files, filePath: '/files' })
  places.state.isOnline = true
  return { places, queue, id, own: () => queue.list()[0]! }
}

test('a file goes with its name, its key and a proof; one that the phone lost is named, and why', async () => {
  const { places, queue, own } = await withFiles()
  places.kept.files.delete(own().files[1]!.id)
  const uploads: object[] = []
  const { upload } = places.parts
  places.parts.upload = (given) => {
    uploads.push({ ...given, file: given.file.size })
    return upload(given)
  }
  await queue.flush()
  expect(uploads).toEqual([{ path: '/files', key: 'id-1', file: 5, name: 'a.jpg', proof: 'proof' }])
  expect(own()).toMatchObject({
    state: 'sent',
    failedFiles: [{ id: 'id-2', name: 'bc.jpg', why: 'máy không còn giữ tệp này.' }],
  })
  expect(JSON.parse(places.received[0]!.text)).toEqual({
    text: 'a',
    attachments: ['stored-id-1'],
  })
})

test('an upload that must wait is no failed try, and the wait is kept', async () => {
  const { places, queue, id, own } = await withFiles()
  const { upload } = places.parts
  places.parts.upload = () =>
    Promise.reject(
      new SubmissionError('TOO_MANY_REQUESTS', 'Chờ', { status: 429, retryAfterSeconds: 60 }),
    )
  for (let tries = 0; tries < 5; tries += 1) {
    await queue.retryNow(id)
    expect(own()).toMatchObject({ state: 'waiting', notBefore: places.state.now + 60_000 })
    expect(own().fileTries).toBeUndefined()
  }
  places.parts.upload = upload
  await queue.retryNow(id)
  expect(own()).toMatchObject({ state: 'sent', failedFiles: [] })
})

test('tries are counted for each file, and given up after the third', async () => {
  const { places, queue, id, own } = await withFiles()
  const { upload } = places.parts
  places.parts.upload = (given) =>
    given.name === 'a.jpg' ? upload(given) : Promise.reject(new TypeError('broken'))
  await queue.flush()
  expect(own()).toMatchObject({ state: 'waiting', fileTries: { 'id-2': 1 } })
  await queue.retryNow(id)
  expect(own()).toMatchObject({ state: 'waiting', fileTries: { 'id-2': 2 } })
  await queue.retryNow(id)
  expect(own()).toMatchObject({
    state: 'sent',
    failedFiles: [
      { id: 'id-2', name: 'bc.jpg', why: 'gửi nhiều lần không được, có thể do mạng yếu.' },
    ],
  })
  expect(places.uploads).toEqual(['id-1'])
})

test('once the words have left, no file is added to them', async () => {
  const { places, queue, id, own } = await withFiles(['ack lost'])
  await queue.flush()
  expect(own()).toMatchObject({ state: 'waiting', mayHaveArrived: true })
  places.parts.write(queue.list().map((each) => ({ ...each, uploaded: {} })))
  await queue.retryNow(id)
  expect(places.uploads).toEqual(['id-1', 'id-2'])
  expect(places.received[1]).toEqual(places.received[0])
})

test('files that the server no longer had are named, those it has are not', async () => {
  const { places, queue, own } = await withFiles()
  const { send } = places.parts
  places.parts.send = async (submission) => {
    const { answer } = await send(submission)
    return { answer: { ...(answer as object), missingAttachments: ['stored-id-2'] } }
  }
  await queue.flush()
  expect(own().failedFiles).toEqual([
    { id: 'id-2', name: 'bc.jpg', why: 'tệp gửi trước đó quá lâu nên không còn.' },
  ])
  expect(places.kept.files.size).toBe(0)
})

test('a refused submission comes back with the files that are still there', async () => {
  const { places, queue, id, own } = await withFiles(['refused'])
  places.kept.files.delete(own().files[1]!.id)
  await queue.flush()
  expect(own().state).toBe('refused')
  const back = await queue.edit(id)
  expect(back?.files.map(({ name, file }) => [name, file.size])).toEqual([['a.jpg', 5]])
  expect(places.kept.files.size).toBe(0)
  expect(queue.list()).toEqual([])
})

test('a file that was refused is not tried again with the next try of the others', async () => {
  const { places, queue, id, own } = await withFiles()
  const tried: string[] = []
  places.parts.upload = async ({ name }) => {
    tried.push(name)
    if (name === 'a.jpg')
      throw new SubmissionError('FILE_REFUSED', 'Không mở được.', { status: 400 })
    if (tried.length < 3) throw new TypeError('broken')
    return { attachment: 'stored' }
  }
  await queue.flush()
  await queue.retryNow(id)
  expect(tried).toEqual(['a.jpg', 'bc.jpg', 'bc.jpg'])
  expect(own()).toMatchObject({
    state: 'sent',
    failedFiles: [{ id: 'id-1', name: 'a.jpg', why: 'Không mở được.' }],
  })
})
