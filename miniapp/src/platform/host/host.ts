export type ShareRequest = {
  title: string
  text: string
  /** Address of the page inside the app, beginning with `/`. */
  path: string
  /** The words are what is sent, and the page goes along; else the page is, with the words to copy it by. */
  isMessage?: boolean
}
/** `unanswered`: it may be done or not; `linkTo` and copying are the other way. */
export type ShareResult = 'shared' | 'copied' | 'cancelled' | 'unanswered'

export type ImageRequest = {
  image: Blob
  /** File name with its ending. */
  name: string
  title: string
  text: string
}
/** `failed`: the picture is nowhere but on the screen. `unanswered`: nobody knows whether it is. */
export type ImageResult = 'shared' | 'saved' | 'cancelled' | 'failed' | 'unanswered'

/** What became of a file that is to be kept on the phone. */
export type SaveResult = Exclude<ImageResult, 'shared'>

/** What came of a question to the person. `unanswered`: nobody knows. */
export type Outcome = 'done' | 'cancelled' | 'failed' | 'unanswered'

export type Position = { latitude: number; longitude: number; accuracy: number }

export type PositionErrorCode = 'denied' | 'unavailable' | 'timeout'

/** Why the device's place is not known. */
export class PositionError extends Error {
  override readonly name = 'PositionError'
  readonly code: PositionErrorCode

  constructor(code: PositionErrorCode) {
    super(`Position: ${code}`)
    this.code = code
  }
}

/** What the app needs of the program it runs in: Zalo or a browser. */
export type Host = {
  kind: 'zalo' | 'browser'
  /** Part of the address before the app's own paths; empty or beginning with `/`. */
  basename: () => string
  /** Opens a page that is not ours, or a file; inside Zalo the person is asked first. */
  openExternal: (url: string) => void
  /** Opens a chat link of `https://zalo.me/…`. */
  openZaloChat: (url: string) => void
  /** The address by which others open a page of the app, from its path inside the app. */
  linkTo: (path: string) => string
  share: (request: ShareRequest) => Promise<ShareResult>
  /** Whether `shareImage` hands pictures to other apps here. */
  canShareImages: () => boolean
  /** Hands a picture made on this device to another app. */
  shareImage: (request: ImageRequest) => Promise<ImageResult>
  /** Keeps a picture made on this device among its pictures or files. */
  saveImage: (request: ImageRequest) => Promise<ImageResult>
  /**
   * Keeps a file among the phone's own, where a link with `download` does nothing; absent where it does.
   */
  saveFile?: (request: { file: Blob }) => Promise<SaveResult>
  /** Asks for permission when called. @throws PositionError */
  getPosition: () => Promise<Position>
  setTitle: (title: string) => void
  /** Calls back when the person comes back to the app; returns the function that stops it. */
  onResume: (callback: () => void) => () => void
  /**
   * Where a link can ask for a page while the app is open: calls back with its path inside the app;
   * returns the function that stops it.
   */
  onOpenPath?: (callback: (path: string) => void) => () => void
  /** Whether the program around the app is dark or light, where it tells. */
  theme?: () => 'light' | 'dark' | undefined
  /**
   * Asks for a place on the home screen, where that is possible. `done`: the question came up; the phone
   * tells nobody what was answered.
   */
  createShortcut?: () => Promise<Outcome>
  /** Has the person follow an Official Account, after Zalo's own question; where there are any. */
  followAccount?: (id: string) => Promise<Outcome>
  /**
   * Reads a QR code with the host's own scanner, where it has one; gives the code's text. May stay open
   * as long as the person likes, or never answer. @throws when none was read
   */
  scanQr?: () => Promise<string>
  /**
   * A token by which our server asks Zalo whose account this is, where there is one. Only when the
   * person asked for it: Zalo may show its own question. @throws when they decline, or Zalo says nothing
   */
  accountToken?: () => Promise<string>
  /** Where the app keeps small things on this device. */
  openStorage: () => Promise<KeyValueStorage>
}

/** The part of Web Storage that the app uses; Zalo's nativeStorage has it too. */
export type KeyValueStorage = {
  getItem: (key: string) => string | null
  setItem: (key: string, value: string) => void
  removeItem: (key: string) => void
}
