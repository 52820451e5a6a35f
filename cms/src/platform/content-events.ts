import { EventEmitter } from 'node:events'

/** A change of published content, told to the parts of this process that keep copies of it. */
export type ContentChange = { version: string; target: string; document: string }

// Next bundles Payload's hooks apart from the HTTP server in front of it: two copies of this module
// live in one process and meet on the global object.
const key = Symbol.for('chung-tay.content-events')
const shared = globalThis as { [key]?: EventEmitter }
const emitter = (shared[key] ??= new EventEmitter())

export function emitContentChange(change: ContentChange): void {
  emitter.emit('change', change)
}

/** Calls `listener` after every committed change; returns the function that stops it. */
export function onContentChange(listener: (change: ContentChange) => void): () => void {
  emitter.on('change', listener)
  return () => emitter.off('change', listener)
}
