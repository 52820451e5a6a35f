import { expect, test } from 'vitest'
import { answerPage } from './answer-page'

const page =
  (text: string, status = 200) =>
  async () =>
    new Response(text, { status })
const nothing = async () => undefined
const never = () => new Promise<Response>(() => undefined)

async function answer(sources: Partial<Parameters<typeof answerPage>[0]>): Promise<string> {
  const response = await answerPage({
    visit: page('network'),
    recall: nothing,
    shell: page('shell'),
    patience: 20,
    ...sources,
  })
  return response.text()
}

test('the network is asked first, and a page that does not exist is its answer too', async () => {
  expect(await answer({})).toBe('network')
  expect(await answer({ visit: page('not found', 404) })).toBe('not found')
})

test('a slow, failing or missing network gives the kept page, else the shell', async () => {
  const offline = () => Promise.reject(new TypeError('offline'))
  expect(await answer({ visit: never, recall: page('kept') })).toBe('kept')
  expect(await answer({ visit: page('busy', 503), recall: page('kept') })).toBe('kept')
  expect(await answer({ visit: offline })).toBe('shell')
})
