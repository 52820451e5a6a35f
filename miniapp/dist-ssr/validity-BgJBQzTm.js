import { i as toLocalDate } from './local-date-CY22fD8G.js'
// src/calendar/validity.ts
/** Whether something applies on a day; its first and last day belong to it. */
function isValidOn({ validFrom, validTo }, date) {
  return (
    (!validFrom || toLocalDate(validFrom) <= date) && (!validTo || date <= toLocalDate(validTo))
  )
}
export { isValidOn as t }
