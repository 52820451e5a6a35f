/** Bounds of what is taken; the page tells people before they choose a file. */
export const maxFileBytes = 100 * 1024 * 1024
export const maxFilesOfLetter = 10
/** A letter holds text only: 50,000 characters of Vietnamese and its padding fit. */
export const maxLetterBytes = 320 * 1024
/** Payload of a file after padding (at most 12 % more) and encryption. */
export const maxPayloadBytes = Math.ceil(maxFileBytes * 1.13)
export const maxHeaderCharacters = 64 * 1024
