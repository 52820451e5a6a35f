import type { Setting } from '@chung-tay/shared/payload-types'
import { queries } from '@chung-tay/shared/content/queries'
import { useContent, type Content } from './use-content'

/** What makes the app one province's own: names, colours, hotlines, the home page, holidays. */
export function useSettings(): Content<Setting> {
  return useContent(queries.settings)
}
