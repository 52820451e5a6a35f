import type { PushChoice, TopicChoice } from '@chung-tay/shared/notices/contract'
import { getJson, postJson } from '../platform/submissions'
import { within } from '../platform/within'

/** `missing`: this program has no web push, such as Zalo. `blocked`: the person once said no to it. */
export type PushState = 'missing' | 'blocked' | 'ready'

const patienceMs = 20_000

export function pushState(): PushState {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window))
    return 'missing'
  return Notification.permission === 'denied' ? 'blocked' : 'ready'
}

/** Whether this browser has an address to which the service may send. @throws when the browser does not answer */
export const isSubscribed = async (): Promise<boolean> => (await current()) !== null

/**
 * Asks the person for the permission, the browser for an address, and has the service keep it with the choice.
 * @returns How many topics the service now tells of; undefined when the person did not allow it.
 * @throws when the browser or the service did not answer
 */
export async function tellMe(choice: TopicChoice): Promise<number | undefined> {
  if ((await Notification.requestPermission()) !== 'granted') return undefined
  return keep(await subscribed(), choice)
}

/**
 * The same choice for what came since, and that somebody still comes. A browser that lost its address gets a
 * new one. Asks nobody anything. @throws as `tellMe`
 */
export async function renew(choice: TopicChoice): Promise<void> {
  if (Notification.permission === 'granted') await keep(await subscribed(), choice)
}

async function keep(subscription: PushSubscription, choice: TopicChoice): Promise<number> {
  const { endpoint = '', keys } = subscription.toJSON()
  const { p256dh = '', auth = '' } = keys ?? {}
  const body: PushChoice = { ...choice, endpoint, keys: { p256dh, auth } }
  const { topics } = await postJson<{ topics: number }>({ path: '/api/notices/push', body })
  return topics
}

/** Nothing more: the service forgets this browser, and the browser its address. @throws as `tellMe` */
export async function leave(): Promise<void> {
  const subscription = await current()
  if (subscription) await end(subscription)
}

/**
 * The same for who erases everything: the browser forgets its address even where the service does not answer,
 * which forgets it as soon as nothing can be sent there. @throws when the browser does not answer
 */
export async function leaveAnyway(): Promise<void> {
  if (pushState() === 'missing') return
  const subscription = await current()
  if (!subscription) return
  try {
    await end(subscription)
  } catch {
    await within(patienceMs, () => subscription.unsubscribe())
  }
}

/** The address of this browser; a new one where it has none, or one at which the service may not send. */
async function subscribed(): Promise<PushSubscription> {
  const { publicKey } = await getJson<{ publicKey: string }>('/api/notices/push-key')
  const applicationServerKey = bytesOf(publicKey)
  const found = await current()
  if (found && isFor(found, applicationServerKey)) return found
  if (found) await end(found)
  return within(patienceMs, async () =>
    (await worker()).pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }),
  )
}

/** Some browsers do not say for which key it was made: theirs is taken as it is. */
function isFor({ options }: Partial<PushSubscription>, key: Uint8Array): boolean {
  const made = options?.applicationServerKey
  return !made || String(new Uint8Array(made)) === String(key)
}

async function end(subscription: PushSubscription): Promise<void> {
  await postJson({ path: '/api/notices/push/leave', body: { endpoint: subscription.endpoint } })
  await within(patienceMs, () => subscription.unsubscribe())
}

const worker = () => within(patienceMs, () => navigator.serviceWorker.ready)

async function current(): Promise<PushSubscription | null> {
  const { pushManager } = await worker()
  return within(patienceMs, () => pushManager.getSubscription())
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
