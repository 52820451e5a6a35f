/** What the program around the app says, where the browser says otherwise. */
let told: boolean | undefined

/** Whether the device has a network, as far as anybody says. */
export const isOnline = (): boolean => told ?? navigator.onLine

/** The program around the app says whether there is a network: its web view does not always hear of it. */
export function tellConnection(isConnected: boolean): void {
  told = isConnected === navigator.onLine ? undefined : isConnected
  window.dispatchEvent(new Event(isConnected ? 'online' : 'offline'))
}
