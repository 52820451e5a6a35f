/** Bytes that a file of the staff may have: 10 MB. */
export const maxUploadBytes = 10 * 1024 * 1024
