import { useEffect, useRef, useState } from 'react'

type Heading = { id: string; title: string }

/**
 * The parts of the page it stands on, by their headings, and which one is being read. Only where a wide
 * screen has room beside the text; on others nothing is looked at.
 */
export function Contents() {
  const nav = useRef<HTMLElement>(null)
  /** Headings come and go: a number given once is not given again. */
  const named = useRef(0)
  const [headings, setHeadings] = useState<readonly Heading[]>([])
  const [current, setCurrent] = useState('')

  useEffect(() => {
    const main = nav.current?.closest('.ct-beside')?.querySelector('.ct-beside__main')
    if (!main || nav.current?.offsetParent === null) return
    // Those of closed dialogs are in the page as well.
    const titles = () =>
      [...main.querySelectorAll<HTMLElement>('h2')].filter((title) => title.offsetParent !== null)
    const look = () => {
      const found = titles().map((title) => {
        title.id ||= `phan-${(named.current += 1)}`
        return { id: title.id, title: title.textContent ?? '' }
      })
      setHeadings((known) => (isSame(known, found) ? known : found))
      markCurrent()
    }
    const markCurrent = () => {
      // The last one whose title has passed the upper third; at the page's end, the last of all.
      const passed = titles().filter((title) => title.getBoundingClientRect().top < innerHeight / 3)
      const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2
      const shown = isAtEnd && scrollY > 0 ? titles() : passed
      const read = shown[shown.length - 1]
      setCurrent(read?.id ?? '')
    }
    look()
    const watch = new MutationObserver(look)
    watch.observe(main, { childList: true, subtree: true })
    addEventListener('scroll', markCurrent, { passive: true })
    return () => {
      watch.disconnect()
      removeEventListener('scroll', markCurrent)
    }
  }, [])

  return (
    <nav className="ct-contents ct-wide-only" aria-label="Trong trang này" data-unread ref={nav}>
      {headings.length > 1 ? (
        <>
          <p className="ct-contents__title">Trong trang này</p>
          <ul>
            {headings.map(({ id, title }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  aria-current={id === current ? 'location' : undefined}
                  onClick={(event) => {
                    event.preventDefault()
                    goTo(id)
                  }}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </nav>
  )
}

/** Not by the address: it may hold words of the reader's, or a place. */
function goTo(id: string) {
  const title = document.getElementById(id)
  if (!title) return
  title.tabIndex = -1
  title.focus({ preventScroll: true })
  title.scrollIntoView()
}

const isSame = (one: readonly Heading[], other: readonly Heading[]) =>
  one.length === other.length &&
  one.every(({ id, title }, at) => other[at]?.id === id && other[at]?.title === title)
