/** What the SDK answers when the person said no, or went back: not allowed, denied, cancelled. */
const personsNo = new Set([-201, -2002, -2003])

/** Whether it was the person who did not want it; every other refusal is Zalo's or the phone's. */
export function isPersonsNo(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    personsNo.has(Number(error.code))
  )
}
