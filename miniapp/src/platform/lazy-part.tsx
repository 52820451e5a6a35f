import { useEffect, useState, type ComponentType } from 'react'

type Options<Props> = {
  load: () => Promise<ComponentType<Props>>
  /** Stands in its place until it has come; without it, nothing does. */
  Waiting?: ComponentType<Props>
  /** Stands in its place where it could not be loaded. */
  Missing: ComponentType<Props>
}

/**
 * A part of a page whose code comes when it is first shown. Where that cannot be loaded something else
 * stands there, and it is tried again whenever it is shown anew and when the network is back: React's
 * `lazy` keeps what it got first until the page is reloaded.
 */
export function lazyPart<Props extends object>({
  load,
  Waiting = Nothing,
  Missing,
}: Options<Props>): ComponentType<Props> {
  let part: ComponentType<Props> | undefined
  let underWay: Promise<boolean> | undefined

  /** @returns Whether it is there. */
  const fetchPart = () =>
    (underWay ??= load()
      .then(
        (loaded) => {
          part = loaded
          return true
        },
        () => false,
      )
      .finally(() => (underWay = undefined)))

  return function LazyPart(props) {
    const [state, setState] = useState<'waiting' | 'there' | 'missing'>(part ? 'there' : 'waiting')
    useEffect(() => {
      if (state === 'there') return undefined
      let isShown = true
      const ask = () =>
        void fetchPart().then((isThere) => {
          if (isShown) setState(isThere ? 'there' : 'missing')
        })
      ask()
      window.addEventListener('online', ask)
      return () => {
        isShown = false
        window.removeEventListener('online', ask)
      }
    }, [state, props])
    const Shown = (state === 'there' && part) || (state === 'missing' ? Missing : Waiting)
    return <Shown {...props} />
  }
}

const Nothing = () => null
