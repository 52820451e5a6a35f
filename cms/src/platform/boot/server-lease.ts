import { randomUUID } from 'node:crypto'
import { MongoClient, MongoServerError, type Collection } from 'mongodb'

type Lease = { _id: string; holder: string; beat: number }

const beatEveryMs = 1000

/** A holder that has not moved for so long, by the clock of whoever waits, is gone. */
const silentMs = 15_000

/** A holder that could not move for so long gives up, before anybody else may begin. */
const givesUpMs = 10_000

/**
 * Runs work while no other process that uses the MongoDB server runs work under the same name. Clocks of
 * machines are not compared: whoever holds the lease moves a counter in it, and who waits watches that.
 * @param onWait Called once when another process holds it.
 * @param work Told when the server could not be reached for so long that another process may soon begin,
 * or one has.
 */
export async function withServerLease<T>(
  { url, name }: { url: string; name: string },
  onWait: () => void,
  work: (lost: AbortSignal) => Promise<T>,
): Promise<T> {
  const client = new MongoClient(url, { maxPoolSize: 2 })
  const leases = client.db().collection<Lease>('leases')
  const holder = randomUUID()
  try {
    await take(leases, name, holder, onWait)
    const { lost, stop } = keepBeating(leases, { name, holder })
    try {
      return await work(lost)
    } finally {
      stop()
      await leases.deleteOne({ _id: name, holder })
    }
  } finally {
    await client.close()
  }
}

function keepBeating(
  leases: Collection<Lease>,
  { name, holder }: { name: string; holder: string },
) {
  const lost = new AbortController()
  let heard = performance.now()
  const beat = async () => {
    const { matchedCount } = await leases.updateOne({ _id: name, holder }, { $inc: { beat: 1 } })
    if (matchedCount === 0) lost.abort()
    else heard = performance.now()
  }
  const beating = setInterval(() => {
    if (performance.now() - heard > givesUpMs) lost.abort()
    // What cannot be reached is tried again at the next beat.
    void beat().catch(() => {})
  }, beatEveryMs)
  return { lost: lost.signal, stop: () => clearInterval(beating) }
}

async function take(
  leases: Collection<Lease>,
  name: string,
  holder: string,
  onWait: () => void,
): Promise<void> {
  let seen: Lease | undefined
  let seenAt = 0
  for (;;) {
    if (await insert(leases, { _id: name, holder, beat: 0 })) return
    const now = performance.now()
    const held = await leases.findOne({ _id: name })
    if (!held) continue
    if (!seen) onWait()
    if (seen?.holder !== held.holder || seen.beat !== held.beat) {
      seen = held
      seenAt = now
    } else if (now - seenAt > silentMs) {
      const { holder: gone, beat } = held
      const taken = await leases.updateOne({ _id: name, holder: gone, beat }, { $set: { holder } })
      if (taken.modifiedCount === 1) return
    }
    await new Promise((resolve) => setTimeout(resolve, beatEveryMs / 2))
  }
}

async function insert(leases: Collection<Lease>, lease: Lease): Promise<boolean> {
  try {
    await leases.insertOne(lease)
    return true
  } catch (error) {
    if (error instanceof MongoServerError && error.code === 11000) return false
    throw error
  }
}
