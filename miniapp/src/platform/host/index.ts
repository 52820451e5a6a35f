import { browserHost } from './browser-host'
import type { Host } from './host'
import { hostKind, type HostEnvironment } from './host-kind'
import { zaloHost } from './zalo-host'

export { copyText } from './copy-text'
export { PositionError } from './host'
export type {
  Host,
  ImageRequest,
  ImageResult,
  Outcome,
  Position,
  PositionErrorCode,
  SaveResult,
  ShareRequest,
  ShareResult,
} from './host'

/** The program the app runs in, found out once. The web build leaves Zalo's part out: it never runs as a mini app. */
export const host: Host =
  import.meta.env?.VITE_HOST !== 'browser' &&
  typeof window !== 'undefined' &&
  hostKind(window as unknown as HostEnvironment) === 'zalo'
    ? zaloHost
    : browserHost
