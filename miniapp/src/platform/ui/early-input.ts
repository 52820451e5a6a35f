import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

// Rendering to HTML runs no effects, and warns of this kind.
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect

/**
 * Looks once at what stands in a field when the app takes it over. People type into the server's
 * HTML before the app is alive: React leaves their words in the field without telling anybody, and
 * writes its own, older value over them at the next render. A field that the app makes itself shows
 * the app's value, so nothing is found there.
 *
 * `take` runs before anything is rendered again; several fields may be taken over in one go, so it
 * must not build on a value that was read while rendering.
 */
function useTakeOver<E extends HTMLElement>(take: (field: E) => void): RefObject<E> {
  const field = useRef<E>(null)
  useBrowserLayoutEffect(() => {
    if (field.current) take(field.current)
    // Once: later changes come as events.
  }, [])
  return field
}

type TextControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** For a field with a text or a list: hands on what was typed or chosen before the app was alive. */
export function useEarlyText<E extends TextControl>(
  value: string,
  onChange: (value: string) => void,
): RefObject<E> {
  return useTakeOver<E>((field) => {
    // Empty is no choice of the person: a list shows it while it lacks the chosen option.
    if (field.value !== '' && field.value !== value) onChange(field.value)
  })
}

/**
 * For what is ticked or picked inside an element: hands on how its boxes and circles stood before
 * the app was alive, in their order on the page.
 */
export function useEarlyChecks<E extends HTMLElement>(
  checked: readonly boolean[],
  onChange: (checked: boolean[]) => void,
): RefObject<E> {
  return useTakeOver<E>((element) => {
    const boxes = element.querySelectorAll<HTMLInputElement>(
      'input[type=checkbox], input[type=radio]',
    )
    const found = [...boxes].map((box) => box.checked)
    if (found.some((isChecked, index) => isChecked !== checked[index])) onChange(found)
  })
}

/** For a field of files: hands on those chosen before the app was alive. */
export function useEarlyFiles(onChange: (files: FileList) => void): RefObject<HTMLInputElement> {
  return useTakeOver<HTMLInputElement>((field) => {
    if (!field.files || field.files.length === 0) return
    onChange(field.files)
    field.value = ''
  })
}

/**
 * Call it before React takes over the HTML inside `container`. React sets every circle's default
 * again, which moves the choice back to it unless the circle was touched: this touches them all.
 */
export function holdEarlyChoices(container: HTMLElement): void {
  for (const circle of container.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    const { checked } = circle
    circle.checked = checked
  }
}
