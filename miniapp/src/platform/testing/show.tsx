import { cleanup, render, type RenderResult } from '@testing-library/react'
import axe from 'axe-core'
import { MemoryRouter } from 'react-router-dom'
import { queries } from '@chung-tay/shared/content/queries'
import type { Setting } from '@chung-tay/shared/payload-types'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import { ContentProvider } from '../content/ContentProvider'
import { createStaticStore } from '../content/static-store'

afterEach(cleanup)

type Options = {
  /** The address at which it stands. */
  at?: string
  settings?: Partial<Setting>
}

/** Shows a part as the app does: inside its router, with content at hand and no network. */
export function show(part: ReactNode, { at = '/', settings = {} }: Options = {}): RenderResult {
  const { store } = createStaticStore((query) =>
    query.path === queries.settings.path ? (settings as never) : undefined,
  )
  return render(
    <MemoryRouter initialEntries={[at]}>
      <ContentProvider store={store}>{part}</ContentProvider>
    </MemoryRouter>,
  )
}

/** What axe finds wrong in what is shown. Colours need a real browser: the journeys look at them. */
export async function barriers({ container }: Pick<RenderResult, 'container'>): Promise<string[]> {
  const { violations } = await axe.run(container, {
    resultTypes: ['violations'],
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
