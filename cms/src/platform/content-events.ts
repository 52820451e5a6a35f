import { EventEmitter } from 'node:events'
import { processWide } from './process-wide'

/** A change of published content, told to the parts of this process that keep copies of it. */
export type ContentChange = { version: string; target: string; document: string }

const emitter = processWide('content-events', () => new EventEmitter())

export function emitContentChange(change: ContentChange): void {
  emitter.emit('change', change)
}

/** Calls `listener` after every committed change; returns the function that stops it. */
export function onContentChange(listener: (change: ContentChange) => void): () => void {
  emitter.on('change', listener)
  return () => emitter.off('change', listener)
}
