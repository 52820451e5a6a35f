import { contestDeskPath, type DeskPart } from '../vocabulary'

/** Where a part of a contest's page lies; with an attempt, that attempt in it. */
export function deskLink(contest: string, part?: DeskPart, more: Record<string, string> = {}) {
  const query = new URLSearchParams({ c: contest, ...(part ? { muc: part } : {}), ...more })
  return `${contestDeskPath}?${query}`
}

export const attemptLink = (contest: string, attempt: string) =>
  deskLink(contest, 'bai-thi', { bai: attempt })
