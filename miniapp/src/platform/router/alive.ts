/**
 * Tells `public/early.js` that the server's HTML is taken over: taps reach the app from now on, and
 * what was typed before has reached it.
 */
export function tellTakenOver(): void {
  window.dispatchEvent(new Event('chung-tay:taken-over'))
}

/** Tells `public/early.js` that the app stands as its address says: what was tapped before is done now. */
export function tellAlive(): void {
  window.dispatchEvent(new Event('chung-tay:alive'))
}
