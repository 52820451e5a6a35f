import type { FailedFile, NewItem, QueueItem, QueuedFile } from './queue-item'
import { SubmissionError } from './submission-error'

export type QueueParts = {
  read: () => QueueItem[]
  write: (items: QueueItem[]) => void
  files: {
    /** @returns whether the device holds it beyond this page */
    put: (id: string, file: Blob) => Promise<boolean>
    get: (id: string) => Promise<Blob | undefined>
    remove: (id: string) => Promise<void>
  }
  /** Makes the proof of work that a request needs; nothing of the submission leaves the device. */
  prove: () => Promise<string>
  send: (submission: {
    path: string
    key: string
    text: string
    proof: string
  }) => Promise<{ answer: unknown }>
  upload: (upload: {
    path: string
    key: string
    file: Blob
    name: string
    proof: string
  }) => Promise<{ attachment: string }>
  /** Runs the work while no other tab sends. */
  alone: (work: () => Promise<void>) => Promise<void>
  isOnline: () => boolean
  now: () => number
  later: (ms: number, callback: () => void) => void
  newId: () => string
}

export type Queue = ReturnType<typeof createQueue>

const maxWaiting = 20
/** So often a file is tried while the server answers; then the words go without it. */
const maxFileTries = 3
const firstRetryMs = 5_000
const lastRetryMs = 5 * 60_000

/**
 * Submissions on their way: kept until acknowledged, sent one after another, each stored once by the
 * server however often it is sent. A file that cannot go never keeps the words: they go without it, and
 * `failedFiles` says which and why. Knows nothing of the browser, so that it can be tested whole.
 */
export function createQueue(parts: QueueParts) {
  let isFlushing = false

  const list = () => parts.read()
  const find = (id: string) => list().find((item) => item.id === id)
  const failedOf = (id: string) => find(id)?.failedFiles ?? []
  const update = (id: string, change: Partial<QueueItem>) =>
    parts.write(list().map((item) => (item.id === id ? { ...item, ...change } : item)))

  return { list, enqueue, flush, retryNow, edit, discard, recover }

  /** Keeps a submission and tries to send it. @throws SubmissionError QUEUE_FULL */
  async function enqueue({ files = [], ...given }: NewItem): Promise<string> {
    if (list().filter(({ state }) => state !== 'sent').length >= maxWaiting) {
      throw new SubmissionError(
        'QUEUE_FULL',
        'Máy đang giữ quá nhiều nội dung chờ gửi. Hãy gửi hoặc bỏ bớt trước.',
      )
    }
    const kept: QueuedFile[] = []
    for (const { file, name } of files) {
      const id = parts.newId()
      const isKept = await parts.files.put(id, file)
      kept.push({ id, name, type: file.type, size: file.size, isKept })
    }
    const item: QueueItem = {
      ...given,
      id: parts.newId(),
      files: kept,
      uploaded: {},
      state: 'waiting',
      createdAt: parts.now(),
      attempts: 0,
      notBefore: 0,
      mayHaveArrived: false,
    }
    parts.write([...list(), item])
    void flush()
    return item.id
  }

  /** Sends everything whose time has come. Does nothing while it runs already or the network is away. */
  async function flush(): Promise<void> {
    if (isFlushing || !parts.isOnline()) return
    isFlushing = true
    try {
      await parts.alone(async () => {
        for (let item = nextDue(); item && parts.isOnline(); item = nextDue()) await attempt(item)
      })
    } finally {
      isFlushing = false
    }
    const waiting = list().filter(({ state }) => state === 'waiting')
    if (waiting.length > 0) {
      const soonest = Math.min(...waiting.map(({ notBefore }) => notBefore))
      parts.later(Math.max(1000, soonest - parts.now()), () => void flush())
    }
  }

  function nextDue(): QueueItem | undefined {
    return list().find(({ state, notBefore }) => state === 'waiting' && notBefore <= parts.now())
  }

  async function attempt({ id, attempts }: QueueItem): Promise<void> {
    update(id, { state: 'sending', attempts: attempts + 1, error: undefined })
    try {
      await uploadFiles(id)
      const proof = await parts.prove()
      const text = frozenText(id)
      // Marked before it leaves, and not earlier: the app may be closed before the answer comes.
      update(id, { mayHaveArrived: true })
      const { answer } = await parts.send({ path: find(id)!.path, key: id, text, proof })
      update(id, {
        state: 'sent',
        answer,
        mayHaveArrived: true,
        failedFiles: [...failedOf(id), ...missingIn(answer, find(id)!)],
      })
      for (const file of find(id)?.files ?? []) await parts.files.remove(file.id)
    } catch (error) {
      failed(id, error, attempts + 1)
    }
  }

  async function uploadFiles(id: string): Promise<void> {
    for (const file of find(id)?.files ?? []) {
      const { text, uploaded } = find(id)!
      // Once sent, a key's content never changes.
      if (text !== undefined) return
      if (uploaded[file.id] || failedOf(id).some((failed) => failed.id === file.id)) continue
      await uploadOne(id, file)
    }
  }

  async function uploadOne(id: string, file: QueuedFile): Promise<void> {
    const blob = await parts.files.get(file.id)
    if (!blob) return giveUp(id, file, 'máy không còn giữ tệp này.')
    // Throws when the server cannot be reached: that is not the file's fault.
    const proof = await parts.prove()
    const { filePath = '', fileTries = {} } = find(id)!
    try {
      const upload = { path: filePath, key: file.id, file: blob, name: file.name, proof }
      const { attachment } = await parts.upload(upload)
      update(id, { uploaded: { ...find(id)!.uploaded, [file.id]: attachment } })
    } catch (error) {
      const known = error instanceof SubmissionError ? error : undefined
      if (known?.isFinal) return giveUp(id, file, known.message)
      if (known?.retryAfterSeconds) throw error
      const tries = (fileTries[file.id] ?? 0) + 1
      if (tries >= maxFileTries)
        return giveUp(id, file, 'gửi nhiều lần không được, có thể do mạng yếu.')
      update(id, { fileTries: { ...fileTries, [file.id]: tries } })
      throw error
    }
  }

  function giveUp(id: string, file: QueuedFile, why: string): void {
    update(id, { failedFiles: [...failedOf(id), { id: file.id, name: file.name, why }] })
  }

  function frozenText(id: string): string {
    const item = find(id)!
    if (item.text !== undefined) return item.text
    const attachments = item.files.flatMap((file) => item.uploaded[file.id] ?? [])
    const text = JSON.stringify(item.files.length > 0 ? { ...item.body, attachments } : item.body)
    update(id, { text })
    return text
  }

  function failed(id: string, error: unknown, attempts: number): void {
    const known =
      error instanceof SubmissionError
        ? error
        : new SubmissionError('UNKNOWN', 'Chưa gửi được. Ứng dụng sẽ thử lại.', { cause: error })
    const { code, message, fields } = known
    const item = find(id)
    if (!item) return
    const backoff = Math.min(lastRetryMs, firstRetryMs * 2 ** Math.min(attempts - 1, 10))
    update(id, {
      state: known.isFinal ? 'refused' : 'waiting',
      notBefore:
        parts.now() +
        (known.retryAfterSeconds ?? 0) * 1000 +
        (known.retryAfterSeconds ? 0 : backoff),
      // A refusal says that this try was not stored; one before it may have been.
      mayHaveArrived: item.mayHaveArrived && (known.mayHaveArrived || attempts > 1),
      error: { code, message, fields },
    })
  }

  /** Tries one again without waiting. */
  function retryNow(id: string): Promise<void> {
    update(id, { state: 'waiting', notBefore: 0 })
    return flush()
  }

  /**
   * Takes one back to change it. Undefined when the server may have it already: then it can only be
   * sent again as it is, or dropped.
   */
  async function edit(
    id: string,
  ): Promise<{ body: QueueItem['body']; files: { file: Blob; name: string }[] } | undefined> {
    const item = find(id)
    if (!item || item.state === 'sending' || item.state === 'sent') return undefined
    if (item.state === 'waiting' && item.mayHaveArrived) return undefined
    const blobs = await Promise.all(
      item.files.map(async ({ id: file, name }) => ({ name, file: await parts.files.get(file) })),
    )
    await discard(id)
    return {
      body: item.body,
      files: blobs.flatMap(({ name, file }) => (file ? [{ name, file }] : [])),
    }
  }

  /** Forgets one: what waits is not sent any more, what was sent stays sent. */
  async function discard(id: string): Promise<void> {
    const item = find(id)
    parts.write(list().filter((each) => each.id !== id))
    for (const file of item?.files ?? []) await parts.files.remove(file.id)
  }

  /** After a start: what was being sent when the app closed waits again. */
  function recover(): void {
    if (!list().some(({ state }) => state === 'sending')) return
    parts.write(
      list().map((item) =>
        item.state === 'sending' ? { ...item, state: 'waiting' as const, notBefore: 0 } : item,
      ),
    )
  }
}

/** Files that the server did not find any more when the words came; its receipt names them. */
function missingIn(answer: unknown, { files, uploaded }: QueueItem): FailedFile[] {
  const { missingAttachments } = (answer ?? {}) as { missingAttachments?: unknown }
  const missing = Array.isArray(missingAttachments) ? missingAttachments : []
  return files
    .filter(({ id }) => missing.includes(uploaded[id]))
    .map(({ id, name }) => ({ id, name, why: 'tệp gửi trước đó quá lâu nên không còn.' }))
}
