/**
 * Brings a field of an open form before a person's eyes: opens the tabs and rows it lies in, scrolls to it
 * and puts the cursor into it.
 * @param form The element that holds the form; another may lie open below it.
 */
export async function showField(
  form: HTMLElement,
  path: string,
  tabs: readonly string[],
): Promise<void> {
  for (const tab of tabs) await openTab(form, tab)
  const field = await elementOf(form, path)
  if (!field) return
  openRows(field)
  await nextFrame()
  const marked = field.closest<HTMLElement>('.field-type') ?? field
  marked.scrollIntoView({ block: 'center' })
  const input = field.matches(inputs) ? field : field.querySelector<HTMLElement>(inputs)
  input?.focus({ preventScroll: true })
}

const inputs = 'input:not([type=hidden]), textarea, select, [contenteditable=true], button'

async function openTab(form: HTMLElement, label: string): Promise<void> {
  const buttons = [...form.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
  // Payload counts the faults of a tab behind its label.
  const button = buttons.find(({ textContent }) => textContent.trim().replace(/\d+$/, '') === label)
  if (!button || button.classList.contains('tabs-field__tab-button--active')) return
  button.click()
  await nextFrame()
}

/** Fields of a tab that was just opened come some frames later. */
async function elementOf(form: HTMLElement, path: string): Promise<HTMLElement | null> {
  for (let tries = 0; tries < 60; tries += 1) {
    const found = find(form, path)
    if (found) return found
    await nextFrame()
  }
  const parent = path.slice(0, path.lastIndexOf('.'))
  return path.includes('.') ? find(form, parent) : null
}

function find(form: HTMLElement, path: string): HTMLElement | null {
  if (path === 'file') return form.querySelector<HTMLElement>('.file-field')
  return form.querySelector<HTMLElement>(`#field-${CSS.escape(path.replaceAll('.', '__'))}`)
}

function openRows(field: HTMLElement): void {
  let row = field.closest('.collapsible--collapsed')
  while (row) {
    row.querySelector<HTMLElement>('.collapsible__toggle')?.click()
    row = row.parentElement?.closest('.collapsible--collapsed') ?? null
  }
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))
