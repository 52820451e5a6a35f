/** Gives the focus to the field that carries `name` as its anchor, and brings it into sight with its label. */
export function focusField(name: string): void {
  const field = document.querySelector(`[data-field="${name}"]`)
  const control =
    field?.querySelector<HTMLElement>('input:checked') ??
    field?.querySelector<HTMLElement>('input, textarea, select, button')
  if (!field || !control) return
  field.scrollIntoView({ block: 'start' })
  control.focus({ preventScroll: true })
}
