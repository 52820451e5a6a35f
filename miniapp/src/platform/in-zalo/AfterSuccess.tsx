import { host } from '../host'
import { lazyPart } from '../lazy-part'

const Offer = lazyPart({
  load: () => import('./ZaloOffer').then(({ ZaloOffer }) => ZaloOffer),
  Missing: () => null,
})

/**
 * Where something that a person came for has just succeeded: inside Zalo they are offered, once ever, a place on
 * the home screen, and another time to follow the Official Account. Never on arrival.
 */
export const AfterSuccess = () => (host.kind === 'zalo' ? <Offer /> : null)
