import { expect, test } from 'vitest'
import { barriers, show } from './show'

test('barriers are found: a picture without words, a field without a label', async () => {
  const shown = show(
    <>
      <img src="/a.png" />
      <input type="text" />
    </>,
  )
  const found = (await barriers(shown)).map((each) => each.split(':')[0])
  expect(found).toEqual(expect.arrayContaining(['image-alt', 'label']))
})
