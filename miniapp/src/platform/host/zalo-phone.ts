import { within } from '../within'
import { loadedSdk, type Sdk } from './load-sdk'
import { watchLeaving } from './watch-leaving'

/** Who calls 113 waits no longer for Zalo; and a browser still takes what follows for the person's tap. */
const patienceMs = 1_000

let asking: string | undefined
let wasSilent = false

/**
 * Has Zalo open the dialler, where Zalo's SDK is at hand; what Zalo refuses or does not answer, the web
 * view dials. While Zalo is asked, another tap on the number is the same call. Zalo that was silent
 * once is not asked again until it has answered.
 * @returns false when the link that was tapped has to dial itself
 */
export const openPhone = (number: string): boolean =>
  open(`tel:${number}`, (sdk) => sdk.openPhone({ phoneNumber: number }))

/** The same for writing a message to a number. */
export const openSms = (number: string): boolean =>
  open(`sms:${number}`, (sdk) => sdk.openSMS({ phoneNumber: number, content: '' }))

type Call = (sdk: Sdk) => Promise<void>

function open(link: string, call: Call): boolean {
  if (asking === link) return true
  const sdk = loadedSdk()
  if (!sdk || wasSilent || asking) return false
  asking = link
  void follow(sdk, link, call).finally(() => (asking = undefined))
  return true
}

async function follow(sdk: Sdk, link: string, call: Call): Promise<void> {
  const { isLeft, stop } = watchLeaving()
  wasSilent = true
  const answer = Promise.resolve()
    .then(() => call(sdk))
    .finally(() => (wasSilent = false))
  try {
    await within(patienceMs, () => answer)
  } catch {
    // The dialler, or the messages, in front of the app: it was opened, whatever the answer.
    if (!isLeft()) window.location.assign(link)
  } finally {
    stop()
  }
}
