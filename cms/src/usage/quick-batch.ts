import {
  deviceClasses,
  slugPattern,
  type CountedBatch,
  type DeviceClass,
} from '@chung-tay/shared/usage/contract'

type Loose = Record<string, unknown>

/**
 * Reads a batch as `usageBatchSchema` does, by hand: the schema costs more than all the counting.
 * Undefined when it is not one; the schema then says in words why. A test holds the two together.
 */
export function quickBatch(value: unknown): CountedBatch | undefined {
  if (!isRecord(value)) return undefined
  const { visits = 0, device } = value
  if (typeof visits !== 'number' || !Number.isInteger(visits) || visits < 0 || visits > 5)
    return undefined
  if (device !== undefined && !deviceClasses.includes(device as DeviceClass)) return undefined
  const views = each(value.views, 50, view)
  const searches = each(value.searches, 10, search)
  if (!views || !searches) return undefined
  const batch: CountedBatch = { visits, views, searches }
  if (device !== undefined) batch.device = device as DeviceClass
  return batch
}

function view(value: unknown): CountedBatch['views'][number] | undefined {
  if (!isRecord(value)) return undefined
  const { page, slug } = value
  if (typeof page !== 'string' || page.length > 60) return undefined
  if (slug === undefined) return { page }
  if (typeof slug !== 'string' || slug.length > 120 || !slugPattern.test(slug)) return undefined
  return { page, slug }
}

const search = (value: unknown) =>
  typeof value === 'string' && value.length <= 60 ? value : undefined

function each<T>(
  values: unknown,
  most: number,
  read: (value: unknown) => T | undefined,
): T[] | undefined {
  if (values === undefined) return []
  if (!Array.isArray(values) || values.length > most) return undefined
  const found: T[] = []
  for (const value of values) {
    const one = read(value)
    if (one === undefined) return undefined
    found.push(one)
  }
  return found
}

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
