import { onPause } from './on-pause'

/** Watches whether another program, as a dialler or a browser, comes before this app. */
export function watchLeaving(): {
  left: Promise<void>
  isLeft: () => boolean
  stop: () => void
} {
  let isLeft = false
  let stop = () => {}
  const left = new Promise<void>((resolve) => {
    stop = onPause(() => {
      isLeft = true
      resolve()
    })
  })
  return { left, isLeft: () => isLeft, stop }
}
