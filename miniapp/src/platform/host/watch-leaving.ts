/** Watches whether another program, as a dialler or a browser, comes before this app. */
export function watchLeaving(): {
  left: Promise<void>
  isLeft: () => boolean
  stop: () => void
} {
  let isLeft = false
  let stop = () => {}
  const left = new Promise<void>((resolve) => {
    const look = () => {
      if (document.visibilityState !== 'hidden') return
      isLeft = true
      resolve()
    }
    document.addEventListener('visibilitychange', look)
    stop = () => document.removeEventListener('visibilitychange', look)
  })
  return { left, isLeft: () => isLeft, stop }
}
