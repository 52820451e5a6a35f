/** What the pages and the endpoints of the second step agree on; without server code. */

/** What is still to do after the right password: type a code, or set the second step up first. */
export type Step = 'code' | 'enrol'

/** Answer of a sign-in that is not over: no session exists yet. */
export type StepNeeded = {
  message: string
  step: Step
  /** Says who gave the right password, sealed by the service; ten minutes long. */
  ticket: string
}

/** A secret that is being set up; nothing is stored before a code proved it. */
export type Enrolment = {
  /** The secret sealed for this account, to be sent back with a code. */
  enrolment: string
  /** The secret in base32, in groups of four, to be typed. */
  key: string
  /** The same as a QR code, an SVG. */
  qr: string
}

/** What the account page shows. */
export type SecondFactorState = {
  isOn: boolean
  /** The account's role asks for it. */
  isRequired: boolean
  /** ISO time since when it is on. */
  since?: string
  codesLeft: number
}

export type OpenSession = {
  id: string
  /** The one that asks. */
  isThis: boolean
  /** Browser and system, in words. */
  device: string
  since: string
  lastUsed?: string
}

export const recoveryCodeCount = 10
