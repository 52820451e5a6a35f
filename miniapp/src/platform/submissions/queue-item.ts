export type QueuedFile = {
  id: string
  name: string
  type: string
  size: number
  /** False when it is gone once the page is closed: the device would not hold it. */
  isKept?: boolean
}

/** A file that did not go with its words, and why, in words for the person. */
export type FailedFile = { id: string; name: string; why: string }

/** Something on its way to the server. Kept on the phone until the person has seen the answer. */
export type QueueItem = {
  /** Also the idempotency key. */
  id: string
  feature: string
  /** What it is, for the list of what waits. */
  title: string
  path: string
  body: Record<string, unknown>
  files: QueuedFile[]
  /** Where files are uploaded to, before the body. */
  filePath?: string
  /** Ids the server gave to uploaded files, by our file id. */
  uploaded: Record<string, string>
  /** Files that were refused, lost or failed too often: the words go without them. */
  failedFiles?: FailedFile[]
  /** How often an upload failed although the server could be reached, by our file id. */
  fileTries?: Record<string, number>
  /** The bytes sent; fixed by the first try, so that one key never carries two contents. */
  text?: string
  state: 'waiting' | 'sending' | 'sent' | 'refused'
  createdAt: number
  attempts: number
  /** Not before this moment (ms) is it tried again. */
  notBefore: number
  /** The server may have taken it although no answer came. */
  mayHaveArrived: boolean
  error?: { code: string; message: string; fields: Record<string, string> }
  answer?: unknown
}

export type NewItem = {
  feature: string
  title: string
  path: string
  body: Record<string, unknown>
  files?: { file: Blob; name: string }[]
  filePath?: string
}
