export { deadlineSentence, type Deadline } from './deadline-sentence'
export {
  formatDate,
  formatExactMoment,
  formatDay,
  formatMoment,
  formatMonth,
  formatShort,
} from './format-date'
export { formatMoney, type Money } from './format-money'
export {
  addDays,
  addMonths,
  dayOfWeek,
  isRealDay,
  toLocalDate,
  vietNamClock,
  type LocalDate,
} from './local-date'
export {
  dayMs,
  daysBetween,
  endOfDay,
  hourMs,
  monthOf,
  monthsBefore,
  startOfDay,
  storedDay,
} from './moments'
export { openSentence, openState, type LocalMoment, type OpenState } from './open-state'
export type { OpeningHours } from './opening-hours'
export { addPeriod, type Period, type PeriodUnit } from './period'
export { isValidOn, type Validity } from './validity'
export { weekdays, type Weekday } from './weekdays'
export { addWorkingDays, firstWorkingDay, isWorkingDay, type Holiday } from './working-days'
