import { fold } from '@chung-tay/shared/text'

/** The fact about a thing that a question asks for. */
export type AskedFact = 'fees' | 'times' | 'documents' | 'who' | 'where'

/** In words without marks, as most people type them; the earlier decides. */
const questions: readonly [AskedFact, RegExp][] = [
  [
    'who',
    /\b(may tuoi|bao nhieu tuoi|du tuoi|ai (duoc|phai|lam duoc)|dieu kien gi|what age|how old)\b/,
  ],
  [
    'times',
    /\b(bao lau|may ngay|bao nhieu ngay|may hom|khi nao (co|xong|lay)|bao gio (co|xong|lay)|thoi han giai quyet|how long)\b/,
  ],
  [
    'fees',
    /\b(bao nhieu tien|le phi|mat phi|ton phi|muc phi|gia bao nhieu|(het|ton|mat|gia) bao nhieu|co mat tien|phi bao nhieu|how much|fees?)\b/,
  ],
  [
    'documents',
    /\b(can (nhung )?(giay to|gi)|giay to gi|giay to can|mang (theo )?(gi|giay to)|ho so (gom|can)|required documents)\b/,
  ],
  ['where', /\b(o dau|cho nao|noi nao|den dau|ra dau|nop dau|where)\b/],
]

/** What a question wants to know of a thing; undefined when it merely names the thing. */
export function askedFact(text: string): AskedFact | undefined {
  const said = fold(text).replace(/[^a-z0-9]+/g, ' ')
  return questions.find(([, pattern]) => pattern.test(said))?.[0]
}
