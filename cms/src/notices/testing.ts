import { expect, inject } from 'vitest'
import { administrator } from '../platform/testing/api'
import type { Behaviour, Received } from '../platform/testing/notice-servers'

/** Sets the quiet hours; none unless given, so that tests pass at any time of day. */
export async function keepAwake(hours = { quietFrom: 0, quietTo: 0 }): Promise<void> {
  const { status } = await (await administrator()).post('/api/globals/settings', { notices: hours })
  expect(status).toBe(200)
}

/** How the mail server and Zalo behave from now on. */
export async function behave(how: Partial<Behaviour> = {}): Promise<void> {
  await fetch(`${inject('noticesUrl')}/behave`, {
    method: 'POST',
    body: JSON.stringify({ smtp: 'up', zalo: 'up', push: 'up', ...how }),
  })
}

export async function received(): Promise<Received> {
  return (await (await fetch(`${inject('noticesUrl')}/received`)).json()) as Received
}

/** The letters an address got. */
export async function lettersFor(address: string): Promise<string[]> {
  return (await received()).mails.filter((mail) => mail.includes(`To: ${address}`))
}

/** The notices that Zalo was given for a number, as it was given them. */
export async function zaloFor(phone: string) {
  const { zalo } = await received()
  return zalo
    .filter(({ path }) => path === '/message/template')
    .map(({ body }) => JSON.parse(body) as { phone: string; tracking_id: string })
    .filter((each) => each.phone === phone)
}

export const messageIdOf = (letter: string) => /^Message-ID: (.+)$/im.exec(letter)?.[1]
