import { expect, test } from 'vitest'
import { enoughAlike, likeness, syllablesOf } from './likeness'

const lamp = 'Đèn đường ở ngã ba đầu làng hỏng đã một tuần, tối rất nguy hiểm.'
const isAlike = (a: string, b: string) => likeness(syllablesOf(a), syllablesOf(b)) >= enoughAlike

test.each([
  'Bóng đèn đường ngã ba cháy mấy hôm nay',
  'den duong hong o nga ba',
  'Ngã ba đầu làng tối om vì đèn đường hỏng',
])('"%s" is about the same lamp', (text) => expect(isAlike(lamp, text)).toBe(true))

test.each([
  'Hàng xóm mở loa hát rất to lúc nửa đêm, không ai ngủ được',
  'Chó thả rông cắn người đi đường',
  'Người ta đổ rác ra mương, mùi rất khó chịu',
])('"%s" is about something else', (text) => expect(isAlike(lamp, text)).toBe(false))
