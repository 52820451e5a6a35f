import { browserHost } from './browser-host'
import type { Host } from './host'
import { hostKind, type HostEnvironment } from './host-kind'
import { zaloHost } from './zalo-host'

export { PositionError } from './host'
export type {
  Host,
  ImageRequest,
  ImageResult,
  Position,
  PositionErrorCode,
  ShareRequest,
  ShareResult,
} from './host'

/** The program the app runs in, found out once. */
export const host: Host =
  typeof window !== 'undefined' && hostKind(window as unknown as HostEnvironment) === 'zalo'
    ? zaloHost
    : browserHost
