import { verifyPath } from '@chung-tay/shared/signed-receipts/saved-text'
import { apiOrigin } from '../platform/api-origin'

/** The site on which anybody verifies receipts. */
export const verifySite = (): string => apiOrigin || window.location.origin

/** The address that opens the verdict on a receipt; the receipt stands where no server sees it. */
export const addressOf = (receipt: string): string => `${verifySite()}${verifyPath}#${receipt}`
