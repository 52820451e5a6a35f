const patienceMs = 3_000

/**
 * Runs the work while no other tab runs it; not at all while another one does. Where locks are missing,
 * refused, or do not answer (seen on iPhones after the app came back), it runs all the same: the server
 * stores each submission once whoever sends it.
 */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  let isDecided = false
  /** Whether this caller is the first to decide what happens. */
  const decide = () => !isDecided && (isDecided = true)
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<'silent'>((resolve) => {
    timer = setTimeout(() => {
      if (decide()) resolve('silent')
    }, patienceMs)
  })
  const locked = request(name, async (isFree) => {
    if (!decide()) return
    clearTimeout(timer)
    if (isFree) await work()
  })
  try {
    if ((await Promise.race([locked, silence])) === 'silent') await work()
  } catch (error) {
    if (!decide()) throw error
    await work()
  } finally {
    clearTimeout(timer)
  }
}

async function request(name: string, then: (isFree: boolean) => Promise<void>): Promise<void> {
  // Throws where there is none: then nobody has decided yet.
  await navigator.locks.request(name, { ifAvailable: true }, (lock) => then(lock !== null))
}
