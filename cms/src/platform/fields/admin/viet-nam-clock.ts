const vietNamMinutes = 7 * 60
const minuteMs = 60_000

/** How much later it is in Viet Nam than on this computer at a moment, in milliseconds. */
const aheadMs = (moment: Date) => (vietNamMinutes + moment.getTimezoneOffset()) * minuteMs

/** A date that this computer shows as Viet Nam's clock shows the moment: for pickers, which know no other clock. */
export function toVietNam(moment: Date): Date {
  return new Date(moment.getTime() + aheadMs(moment))
}

/** The moment at which Viet Nam's clock shows what this computer shows of the date. */
export function fromVietNam(shown: Date): Date {
  return new Date(shown.getTime() - aheadMs(shown))
}
