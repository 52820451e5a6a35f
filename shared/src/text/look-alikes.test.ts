import { expect, test } from 'vitest'
import { asDrawn, fold } from '.'

test.each([
  ['Соng аn', 'cong an'],
  ['ϹΟΝG ΑΝ', 'cong an'],
  ['Ｃôｎｇ ａｎ', 'cong an'],
  ['𝐂ô𝐧𝐠 𝒂𝓷', 'cong an'],
  ['ᴄông ᴀɴ', 'cong an'],
  ['ﬁ ① Ⅷ', 'fi 1 viii'],
  ['нам', 'ham'],
])('%s is drawn like %s', (text, drawn) => expect(asDrawn(text)).toBe(drawn))

test('Vietnamese is drawn as it is folded', () => {
  const text = 'Ữ Ẫ ở đường Nguyễn Văn Ánh ĐÃ ỵ'
  expect(asDrawn(text)).toBe(fold(text))
})
