import { NoAnswer, within } from '../within'
import type { SaveResult } from './host'
import { askSdk, type Sdk } from './load-sdk'
import { isPersonsNo } from './zalo-answers'

const loadingMs = 8_000

/**
 * Has Zalo keep something among the phone's own. `saved` only when Zalo says so; `unanswered` when it has
 * not said anything after `ms`.
 */
export async function keep(ms: number, call: (sdk: Sdk) => Promise<unknown>): Promise<SaveResult> {
  try {
    const sdk = await within(loadingMs, askSdk)
    return await within(ms, () => call(sdk)).then(
      () => 'saved' as const,
      (error: unknown) => {
        if (error instanceof NoAnswer) return 'unanswered' as const
        throw error
      },
    )
  } catch (error) {
    // Zalo's web view takes no download: to try one would be to promise what is nowhere.
    return isPersonsNo(error) ? 'cancelled' : 'failed'
  }
}
