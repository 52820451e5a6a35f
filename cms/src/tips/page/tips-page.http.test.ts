import { expect, test } from 'vitest'
import { askRaw } from '../../platform/testing/ask-raw'
import { tipsPageHeaders } from './tips-page'

test('no way of writing its address puts another page in place of the one for tips', async () => {
  for (const path of ['/%74o-giac', '/./to-giac', '/x/../to-giac', '//a/to-giac'])
    expect(await askRaw(path), path).toContain('HTTP/1.1 400')
  expect(await askRaw('/to-giac%3Fx')).toContain('HTTP/1.1 404')
  for (const path of ['/to-giac', '/to-giac?x']) {
    const answer = await askRaw(path)
    for (const [name, value] of Object.entries(tipsPageHeaders))
      expect(answer, `${path} ${name}`).toContain(`${name}: ${value}`)
  }
})
