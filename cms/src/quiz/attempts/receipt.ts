/**
 * What an entrant, staff and published results call an attempt: the first 12 hex digits of its random
 * id, short enough to read out. It opens nothing: only the device's token does.
 */
export const receiptOf = (attempt: string): string => attempt.replace('-', '').slice(0, 12)
