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

/**
 * Asks the person for the permission, the browser for an address, and has the service keep it with the choice.
 * @returns Whether it is kept; false when the person did not allow it.
 * @throws when the browser or the service did not answer
 */
export async function tellMe(choice: TopicChoice): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false
  const worker = await within(patienceMs, () => navigator.serviceWorker.ready)
  const { publicKey } = await getJson<{ publicKey: string }>('/api/notices/push-key')
  const subscription =
    (await within(patienceMs, () => worker.pushManager.getSubscription())) ??
    (await within(patienceMs, () =>
      worker.pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: bytesOf(publicKey),
      }),
    ))
  await keep(subscription, choice)
  return true
}

/** The same choice for what came since, and that somebody still comes. Asks nobody anything. @throws as `tellMe` */
export async function renew(choice: TopicChoice): Promise<void> {
  const worker = await within(patienceMs, () => navigator.serviceWorker.ready)
  const subscription = await within(patienceMs, () => worker.pushManager.getSubscription())
  if (subscription) await keep(subscription, choice)
}

function keep(subscription: PushSubscription, choice: TopicChoice): Promise<unknown> {
  const { endpoint = '', keys } = subscription.toJSON()
  const { p256dh = '', auth = '' } = keys ?? {}
  const body: PushChoice = { ...choice, endpoint, keys: { p256dh, auth } }
  return postJson({ path: '/api/notices/push', body })
}

/** Nothing more: the service forgets this browser, and the browser its address. @throws as `tellMe` */
export async function leave(): Promise<void> {
  const worker = await within(patienceMs, () => navigator.serviceWorker.ready)
  const subscription = await within(patienceMs, () => worker.pushManager.getSubscription())
  if (!subscription) return
  await postJson({ path: '/api/notices/push/leave', body: { endpoint: subscription.endpoint } })
  await within(patienceMs, () => subscription.unsubscribe())
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
