export { looksLikePhone, noSuchNumber, normalizePhone, showPhone } from './normalize-phone'
