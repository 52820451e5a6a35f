import type { QueueParts } from './queue'
import type { QueueItem } from './queue-item'
import { offlineError, SubmissionError } from './submission-error'

export type Reply = 'ok' | 'ack lost' | 'offline' | 'refused' | 'busy' | 'slow down' | 'no proof'

/** A phone and a server that stores by key, with a script of how each request goes. */
export function world(script: Reply[] = []) {
  const kept = { items: '[]', files: new Map<string, Blob>() }
  const stored = new Map<string, string>()
  const received: { key: string; text: string }[] = []
  const uploads: string[] = []
  const timers: (() => void)[] = []
  const waits: number[] = []
  const state = { isOnline: true, now: 1000, ids: 0, busy: 0, most: 0 }

  const answer = (key: string, text: string) => {
    received.push({ key, text })
    const reply = script.shift() ?? 'ok'
    if (reply === 'offline') throw offlineError()
    if (reply === 'refused') throw new SubmissionError('BAD_REQUEST', 'Sai', { status: 400 })
    if (reply === 'busy') throw new SubmissionError('UNAVAILABLE', 'Bận', { status: 503 })
    if (reply === 'slow down')
      throw new SubmissionError('TOO_MANY_REQUESTS', 'Chờ', { status: 429, retryAfterSeconds: 60 })
    stored.set(key, text)
    if (reply === 'ack lost') throw offlineError()
    return { reference: key }
  }
  const parts: QueueParts = {
    read: () => JSON.parse(kept.items) as QueueItem[],
    write: (items) => void (kept.items = JSON.stringify(items)),
    files: {
      put: async (id, file) => kept.files.set(id, file).has(id),
      get: async (id) => kept.files.get(id),
      remove: async (id) => void kept.files.delete(id),
    },
    prove: async () => {
      if (script[0] === 'no proof') {
        script.shift()
        throw offlineError()
      }
      return 'proof'
    },
    send: async ({ key, text }) => {
      state.busy += 1
      state.most = Math.max(state.most, state.busy)
      await Promise.resolve()
      try {
        return { answer: answer(key, text) }
      } finally {
        state.busy -= 1
      }
    },
    upload: async ({ key }) => {
      uploads.push(key)
      if (script[0] === 'offline') {
        script.shift()
        throw offlineError()
      }
      return { attachment: `stored-${key}` }
    },
    alone: (work) => work(),
    isOnline: () => state.isOnline,
    now: () => state.now,
    later: (ms, callback) => {
      waits.push(ms)
      timers.push(callback)
    },
    newId: () => `id-${(state.ids += 1)}`,
  }
  return { parts, stored, received, uploads, timers, waits, state, kept }
}

export const item = (text = 'a') => ({ feature: 'f', title: 't', path: '/p', body: { text } })
export const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
