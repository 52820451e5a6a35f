import { clientKey } from './client-address'
import { countUses } from './rate-limit'
import { RequestError } from './request-error'

/** How many uses a day count as ordinary from one address (IPv6: one /64), and from its neighbourhood. */
export type DailyShare = { sender: number; neighbourhood: number }

export type Counted = {
  /** One of more than an address or its neighbourhood (IPv4 /24, IPv6 /48) sends of itself in a day. */
  isCrowded: boolean
  /** Gives the place back, for a use that was not stored after all. */
  takeBack: () => Promise<void>
}

const day = 86_400

/**
 * Counts one use of `name` about something (a unit, a case) by the network it comes from. It never
 * refuses: a mobile operator puts thousands behind one address, and a desk its whole waiting room. What
 * comes beyond the daily share is told, so that it can be taken and kept apart: from outside, many
 * people there and one person with many made-up devices look the same.
 */
export async function countShare(
  name: string,
  headers: Headers,
  about: string,
  { sender, neighbourhood }: DailyShare,
): Promise<Counted> {
  const uses = [
    ['sender', sender],
    ['neighbourhood', neighbourhood],
  ] as const
  try {
    const takeBack = await countUses(
      uses.map(([reach, points]) => ({
        name: `share ${name} ${reach}`,
        key: `${clientKey(headers, reach)} ${about}`,
        limit: { points, perSeconds: day },
      })),
    )
    return { isCrowded: false, takeBack }
  } catch (refusal) {
    if (!(refusal instanceof RequestError)) throw refusal
    return { isCrowded: true, takeBack: async () => {} }
  }
}
