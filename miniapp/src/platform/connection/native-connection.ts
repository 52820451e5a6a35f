/** What the program around the app says, where the browser says otherwise. */
let told: boolean | undefined
let isTelling = false
let isListening = false

/** Whether the device has a network, as far as anybody says. */
export const isOnline = (): boolean => told ?? navigator.onLine

/**
 * The program around the app says whether there is a network: its web view does not always hear of it.
 * Whoever speaks last is believed.
 */
export function tellConnection(isConnected: boolean): void {
  listen()
  told = isConnected === navigator.onLine ? undefined : isConnected
  isTelling = true
  window.dispatchEvent(new Event(isConnected ? 'online' : 'offline'))
  isTelling = false
}

function listen(): void {
  if (isListening) return
  isListening = true
  const believe = () => {
    if (!isTelling) told = undefined
  }
  // Before those hear it who ask then.
  for (const name of ['online', 'offline']) window.addEventListener(name, believe, true)
}
