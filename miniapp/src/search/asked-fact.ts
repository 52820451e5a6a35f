import { fold } from '@chung-tay/shared/text'

/** The fact about a thing that a question asks for: of a procedure, of a place. */
export type ProcedureFact = 'fees' | 'times' | 'documents' | 'who' | 'where'
export type PlaceFact = 'where' | 'hours' | 'phone'
export type AskedFact = ProcedureFact | PlaceFact

export const isOfPlace = (fact: AskedFact): fact is PlaceFact =>
  fact === 'where' || fact === 'hours' || fact === 'phone'
export const isOfProcedure = (fact: AskedFact): fact is ProcedureFact =>
  fact !== 'hours' && fact !== 'phone'

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
    /\b(bao nhieu tien|le phi|mat phi|ton phi|muc phi|gia bao nhieu|(het|ton|mat|gia) bao nhieu|co mat tien|phi bao nhieu|phat (bao )?nhieu|muc phat|phat may|how much|fees?)\b/,
  ],
  [
    'documents',
    /\b(can (nhung )?(giay to|gi)|giay to gi|giay to can|mang (theo )?(gi|giay to)|ho so (gom|can)|required documents)\b/,
  ],
  [
    'where',
    /\b(o dau|cho nao|noi nao|den dau|ra dau|nop dau|dia chi|tru so|duong den|where|address)\b/,
  ],
  [
    'hours',
    /\b(may gio|gio lam viec|gio hanh chinh|mo cua|dong cua|thu (bay|7)|t7|chu nhat|ngay (nghi|le)|opening hours)\b/,
  ],
  [
    'phone',
    /\b(so (dien thoai|dt|may|truc ban|lien he)|dien thoai|sdt|dt|hotline|truc ban|phone)\b/,
  ],
]

/** What a question wants to know of a thing; undefined when it merely names the thing. */
export function askedFact(text: string): AskedFact | undefined {
  const said = plain(text)
  return questions.find(([, pattern]) => pattern.test(said))?.[0]
}

/** What stands around "công an xã" in questions for a place; longer ones first. */
const aroundPlace =
  /\b(so dien thoai|so truc ban|so lien he|dien thoai|gio lam viec|gio hanh chinh|opening hours|may gio|lam viec|mo cua|dong cua|thu bay|thu 7|chu nhat|ngay nghi|ngay le|hom nay|ngay mai|truc ban|lien he|dia chi|tru so|duong den|o dau|cho nao|noi nao|den dau|ra dau|la bao nhieu|la so nao|la gi|xin hoi|cho hoi|cho toi|co lam|sdt|so dt|t7|lam|khong|co|cua|dt)\b/g
const unnamedPlace =
  /^(cong an|ca)( xa| phuong)*( toi| minh| noi toi o| gan nhat| gan day| gan toi| o day)?$/

/** Whether a question asks for the police where somebody lives, without saying where that is. */
export function asksForOwnPlace(text: string): boolean {
  const fact = askedFact(text)
  if (!fact || !isOfPlace(fact)) return false
  const rest = plain(text).replace(aroundPlace, ' ').replace(/ +/g, ' ').trim()
  return unnamedPlace.test(rest)
}

const plain = (text: string) => fold(text).replace(/[^a-z0-9]+/g, ' ')
