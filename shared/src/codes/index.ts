export { checkDigit, hasValidCheckDigit } from './damm'
export {
  formatTrackingCode,
  makeTrackingCode,
  normalizeTrackingCode,
  trackingCodeProblem,
  type TrackingCodeProblem,
} from './tracking-code'
