import { host } from '../host'
import { lazyPart } from '../lazy-part'

const Nothing = () => null
const Offer = lazyPart({
  // The web build leaves it out.
  load: async () =>
    import.meta.env?.VITE_HOST === 'browser' ? Nothing : (await import('./ZaloOffer')).ZaloOffer,
  Missing: Nothing,
})

/**
 * Where something that a person came for has just succeeded: inside Zalo they are offered, once ever, a place on
 * the home screen, and another time to follow the Official Account. Never on arrival.
 */
export const AfterSuccess = () => (host.kind === 'zalo' ? <Offer /> : null)
