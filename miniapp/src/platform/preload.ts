type Connection = { saveData?: boolean; effectiveType?: string }

/** Whether this phone may fetch what nobody has asked for yet: not where data is to be saved. */
export function mayPreload(): boolean {
  const { connection } = navigator as { connection?: Connection }
  return !(connection?.saveData || /2g/.test(connection?.effectiveType ?? ''))
}

/** Resolves when the phone has nothing else to do. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 5000 })
    else setTimeout(resolve, 200)
  })
}
