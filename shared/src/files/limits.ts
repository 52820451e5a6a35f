export const megabyte = 1024 * 1024

/** Largest files that are taken with feedback, in bytes; a photo is drawn smaller before it is kept. */
export const fileLimits = {
  image: 30 * megabyte,
  pdf: 10 * megabyte,
  video: 30 * megabyte,
} as const

export type FileKind = keyof typeof fileLimits
