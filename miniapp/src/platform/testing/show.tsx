import { cleanup, render, type RenderResult } from '@testing-library/react'
import axe from 'axe-core'
import { MemoryRouter } from 'react-router-dom'
import { queries, type ContentQuery } from '@chung-tay/shared/content/queries'
import type { Setting } from '@chung-tay/shared/payload-types'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import { ContentProvider } from '../content/ContentProvider'
import { createStaticStore } from '../content/static-store'
import { routerFuture } from '../router/router-future'

afterEach(cleanup)

type Options = {
  /** The address at which it stands. */
  at?: string
  settings?: Partial<Setting>
  /** What the given queries answer; all others answer nothing. */
  content?: [query: ContentQuery<unknown>, answer: unknown][]
}

/** Shows a part as the app does: inside its router, with content at hand and no network. */
export function show(
  part: ReactNode,
  { at = '/', settings = {}, content = [] }: Options = {},
): RenderResult {
  const answers = new Map(content.map(([{ path }, answer]) => [path, answer]))
  answers.set(queries.settings.path, settings)
  const { store } = createStaticStore(({ path }) => answers.get(path) as never)
  return render(
    <MemoryRouter initialEntries={[at]} future={routerFuture}>
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
